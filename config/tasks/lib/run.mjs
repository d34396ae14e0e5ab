import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

const running = new Set()

/** Ends every command that was started here and still runs, with whatever it started itself. */
export function stopAll() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGTERM')
    } catch {
      child.kill('SIGTERM')
    }
  }
}

function stopAllAndExit() {
  stopAll()
  process.exit(130)
}

// A group of its own per command lets its children be ended too, but takes Ctrl+C away from it: pass that on.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopAllAndExit)

// npm does not pass on the signal that ends it. A changed parent shows that it is gone.
const parent = process.ppid
setInterval(() => process.ppid !== parent && stopAllAndExit(), 1000).unref()

/**
 * Runs a command to its end. `onLine` gets each line as it comes; without it everything is printed as it is.
 * @returns {Promise<{code: number, output: string}>} never rejects for a command that failed
 */
export function run(command, args, { env = {}, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream?.setEncoding('utf8')
      stream?.on('data', (text) => {
        output += text
        const lines = (rest + text).split('\n')
        rest = lines.pop()
        for (const line of lines) onLine(line)
      })
      stream?.on('end', () => rest && onLine(rest))
    }
    child.once('error', ({ message }) => {
      running.delete(child)
      resolve({ code: 127, output: message })
    })
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/** Starts a command that stays, and resolves with it once `isReady` finds something in one of its lines. */
export function startUntil(command, args, { env = {}, onLine, isReady, seconds }) {
  return new Promise((resolve, reject) => {
    let ready = false
    const timeout = setTimeout(() => fail(`${args[0]} was not ready after ${seconds} seconds`), seconds * 1000)
    const ended = run(command, args, {
      env,
      onLine: (line) => {
        const found = ready ? undefined : isReady(line)
        if (found === undefined) return onLine(line)
        ready = true
        clearTimeout(timeout)
        resolve({ found, ended })
      },
    })
    ended.then(({ code }) => fail(`${args[0]} ended with code ${code} before it was ready`))
    function fail(message) {
      clearTimeout(timeout)
      reject(new Error(message))
    }
  })
}

/** Runs a tool that npm installed, by its file inside node_modules, with this same Node. */
export function runTool(file, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', file), ...args], options)
}
