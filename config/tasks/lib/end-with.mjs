import { readFileSync } from 'node:fs'

/**
 * Ends this process, as by SIGTERM, once the one that started it is gone: killed with -9 it could not pass that on.
 * npm starts a script through a shell that outlives it, so where /proc tells, the process above a shell is watched too.
 * @param {number} starter whose end counts
 */
export function endWith(starter = process.ppid) {
  const above = isShell(starter) ? parentOf(starter) : undefined
  setInterval(() => {
    const isOrphan = process.ppid !== starter || !isAlive(starter)
    if (isOrphan || (above !== undefined && parentOf(starter) !== above)) process.kill(process.pid, 'SIGTERM')
  }, 200).unref()
}

/** Windows keeps the parent's id when it is gone. */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isShell(pid) {
  return /sh$/.test(readProc(pid, 'comm').trim())
}

/** On Linux the parent of a process, else undefined. */
function parentOf(pid) {
  return /^PPid:\s*(\d+)/m.exec(readProc(pid, 'status'))?.[1]
}

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
