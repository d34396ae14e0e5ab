import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const functions = path.resolve(__dirname, '../../../dist/cloud/functions')
/** As config/budgets.mjs has it: 1 KB is 1024 bytes. */
const API_LIMIT = 1600 * 1024

const FUNCTIONS = ['api', 'autoClose', 'console', 'consultationStages', 'mediaCheck', 'outbox', 'retention']

describe('what is uploaded to WeChat cloud', () => {
  it('is a folder per function, with its code, its rights and its trigger', async () => {
    expect((await readdir(functions)).sort()).toEqual(FUNCTIONS)
    for (const name of await readdir(functions)) {
      expect((await readdir(path.join(functions, name))).sort()).toEqual(['config.json', 'index.js', 'package.json'])
    }
  })

  it('knows nothing of the local cloud: neither its identity header nor its addresses', async () => {
    for (const name of await readdir(functions)) {
      const code = await readFile(path.join(functions, name, 'index.js'), 'utf8')
      expect(code).not.toMatch(/x-openid|\/local\/(outbox|clock|timer|fault)|demo-officer/)
    }
  })

  it('stays small enough to start cold', async () => {
    expect((await readFile(path.join(functions, 'api/index.js'))).length).toBeLessThan(API_LIMIT)
  })
})
