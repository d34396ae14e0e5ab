import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secrets of this data folder, handed to functions as environment variables: `BOX_KEY` (32 random bytes, base64)
 * seals phones and names files; `BOOTSTRAP_CODE` makes the first district admin of a box without a demo district. Made
 * once; losing the file loses what was sealed with it.
 */
export function loadSecrets(folder: string): Record<string, string> {
  const file = join(folder, 'secrets.json')
  const known = existsSync(file) ? readSecrets(file) : {}
  const secrets = {
    BOX_KEY: randomBytes(32).toString('base64'),
    BOOTSTRAP_CODE: randomBytes(16).toString('hex'),
    ...known,
  }
  if (Object.keys(known).length < Object.keys(secrets).length) {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true })
  }
  chmodSync(file, 0o600)
  return secrets
}

function readSecrets(file: string): Record<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} is not an object`)
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
