import * as v from 'valibot'
import { CONSOLE_API, PART_BYTES } from '@/contract/session/console'
import { inConsole, sessionEnded } from '../device/console.h5'
import { CallError } from './call-error'
import type { Transport } from './transport'

const TIMEOUT = 25_000

async function post(path: string, body: object): Promise<unknown> {
  const given = new AbortController()
  const timer = setTimeout(() => given.abort(), TIMEOUT)
  try {
    const response = await fetch(CONSOLE_API + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: given.signal,
    })
    if (response.status >= 500) throw new Error(String(response.status))
    const said: unknown = await response.json()
    if (v.is(noSession, said)) sessionEnded()
    return said
  } catch {
    throw new CallError({ code: 'UNAVAILABLE' })
  } finally {
    clearTimeout(timer)
  }
}

const noSession = v.object({ ok: v.literal(false), error: v.object({ code: v.literal('UNAUTHENTICATED') }) })
const done = v.object({ ok: v.literal(true) })

/** By the cookie of this browser's session, which no script sees. */
const console: Transport = {
  call: (envelope) => post('/call', envelope),

  /** Part by part: one request may be 6 MB at most, and a paper is larger. */
  async upload({ cloudPath, path, onProgress }) {
    const file = await (await fetch(path)).blob()
    const of = Math.max(1, Math.ceil(file.size / PART_BYTES))
    for (let part = 0; part < of; part += 1) {
      const content = await base64(file.slice(part * PART_BYTES, (part + 1) * PART_BYTES))
      if (!v.is(done, await post('/upload', { cloudPath, part, of, content })))
        throw new CallError({ code: 'UNAVAILABLE' })
      onProgress?.(((part + 1) / of) * 100)
    }
  },
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new CallError({ code: 'UNAVAILABLE' }))
    reader.readAsDataURL(blob)
  })
}

export const viaConsole: Transport | undefined = inConsole() ? console : undefined
