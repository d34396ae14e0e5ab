import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Tests of the cloud run the built functions: built once here, unless whoever started the tests has just done so. */
export default async function buildCloud(): Promise<void> {
  if (process.env.LOCALCLOUD_PREBUILT === '1') return
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('tasks/build-cloud.mjs', import.meta.url))])
}
