/** The bucket part of local file ids: `cloud://local.<bucket>/<cloudPath>`. */
const PREFIX = 'cloud://local.6c6f-local-1300000000/'

const MAX_LENGTH = 850

/**
 * Returns the cloud path if it is one, else undefined: relative, no empty, `.` or `..` part, no backslash, no control
 * character, not even percent-encoded. File names on disk are made by us, so that a path could not lead out of the
 * storage folder anyway; this keeps the ids clean.
 */
export function parseCloudPath(path: unknown): string | undefined {
  if (typeof path !== 'string' || path.length === 0 || Buffer.byteLength(path) > MAX_LENGTH) return undefined
  return [path, decodedOrEmpty(path)].every(isPlain) ? path : undefined
}

function isPlain(path: string): boolean {
  const parts = path.split('/')
  return !/[\\\p{Cc}]/u.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

function decodedOrEmpty(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

export function fileIdOf(cloudPath: string): string {
  return PREFIX + cloudPath
}

/** The cloud path of a file id of this environment, else undefined. */
export function cloudPathOf(fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith('cloud://local.')) return undefined
  const slash = fileId.indexOf('/', 'cloud://'.length)
  const path = slash === -1 ? undefined : parseCloudPath(fileId.slice(slash + 1))
  return path !== undefined && fileIdOf(path) === fileId ? path : undefined
}
