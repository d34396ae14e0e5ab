import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secrets of this data folder, handed to functions as environment variables: `BOX_KEY` (32 random bytes, base64)
 * seals phones and names files. Made once; losing the file loses what was sealed with it.
 */
export function loadSecrets(folder: string): Record<string, string> {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify({ BOX_KEY: randomBytes(32).toString('base64') }, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    })
  }
  chmodSync(file, 0o600)
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} is not an object`)
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
