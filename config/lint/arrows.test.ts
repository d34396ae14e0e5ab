import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

// Types are left out: these rules look at names only, and the linted files exist nowhere.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked], warnIgnored: false })

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath })
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message))
}

describe('client → contract ← cloud', () => {
  it.each([
    ['src/client/x.ts', "import '@/contract/errors'"],
    ['src/cloud/x.ts', "import '@/contract/errors'"],
    ['src/cloud/x.ts', "import 'chinese-days'"],
    ['src/cloud/x.ts', "import 'wx-server-sdk'"],
    ['src/contract/suggestion/x.ts', "import '../errors'"],
    ['src/contract/x.ts', "import 'valibot'"],
    ['src/contract/x.ts', "import 'dayjs/plugin/utc'"],
    ['src/client/pages/home/x.ts', "import '../../cloud/call'"],
  ])('%s may say %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([])
  })

  const ARROW = 'import-x/no-restricted-paths'
  it.each([
    ['src/client/x.ts', "import '@/cloud/platform/clock'", ARROW],
    ['src/client/x.ts', "import type { A } from '@/cloud/platform/clock'\nexport type B = A", ARROW],
    ['src/client/x.ts', "import '@/localcloud/database/codec'", ARROW],
    ['src/cloud/x.ts', "import '@/client/app'", ARROW],
    ['src/cloud/x.ts', "import '@/localcloud/database/codec'", ARROW],
    ['src/cloud/x.ts', "export * from '@/client/app'", ARROW],
    ['src/cloud/x.ts', "export const app = import('@/client/app')", ARROW],
    ['src/contract/x.ts', "import '@/cloud/platform/clock'", ARROW],
    ['src/contract/x.ts', "import '../client/app'", ARROW],
    ['src/localcloud/x.ts', "import '@/contract/errors'", ARROW],
    ['src/localcloud/x.ts', "import '@/cloud/platform/clock'", ARROW],
    ['src/localcloud/x.ts', "import '../client/app'", ARROW],
    ['src/localcloud/x.test.ts', "import '@/contract/errors'", ARROW],
    ['src/cloud/x.ts', "import '../contract/errors'", 'no-restricted-imports'],
    ['src/client/x.ts', "import '../contract/errors'", 'no-restricted-imports'],
    ['src/contract/x.ts', "import 'react'", 'no-restricted-imports'],
    ['src/contract/x.ts', "import 'node:crypto'", 'no-restricted-imports'],
    ['src/contract/x.ts', "import 'chinese-days'", 'no-restricted-imports'],
    ['src/client/x.ts', "import 'chinese-days'", 'no-restricted-imports'],
    ['src/client/x.ts', "import 'wx-server-sdk'", 'no-restricted-imports'],
    ['src/localcloud/x.ts', "import 'chinese-days'", 'no-restricted-imports'],
  ])('%s must not say %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })
})

describe('what WeChat does not have', () => {
  it.each(['contract', 'client'])('is refused in %s', async (room) => {
    const file = `src/${room}/x.ts`
    expect(await rulesBroken(file, 'export const a = new Intl.NumberFormat()')).toContain('no-restricted-globals')
    expect(await rulesBroken(file, "export const a = globalThis.fetch('x')")).toContain('no-restricted-globals')
    expect(await rulesBroken(file, 'export const a = new Date().toLocaleDateString()')).toContain(
      'no-restricted-syntax',
    )
    expect(await rulesBroken(file, 'export const a = new Date().getHours()')).toContain('no-restricted-syntax')
    expect(await rulesBroken(file, 'export const a = process.version')).toContain('no-restricted-syntax')
    expect(await rulesBroken(file, 'export const a = process.env.TARO_ENV')).toEqual([])
  })

  it('is allowed in a file of the browser build alone', async () => {
    expect(await rulesBroken('src/client/x.h5.ts', "export const a = fetch('x')")).toEqual([])
  })
})
