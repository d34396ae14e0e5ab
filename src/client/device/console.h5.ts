import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { begun, CONSOLE_API, polled, signedIn, type Begun } from '@/contract/session/console'

/** Whether this is the console: the same build is also the phones of the try-it page. */
export function inConsole(): boolean {
  return window.location.pathname.startsWith('/console/')
}

/** Whether somebody is signed in at this browser; `unknown` until the server has said so once. */
export type SessionState = 'unknown' | 'in' | 'out'

let state: SessionState = 'unknown'
const listeners = new Set<() => void>()

function become(next: SessionState): void {
  if (state === next) return
  state = next
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, () => state)
}

export function isSignedIn(): boolean {
  return state === 'in'
}

/** The server has said so, at whatever was asked. What is being written stays where it is, under the way back in. */
export function sessionEnded(): void {
  become('out')
}

const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), data: v.unknown() }),
  v.object({ ok: v.literal(false) }),
])

/** One request to the function; nothing when it refuses. @throws when it cannot be reached */
async function ask<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
  const response = await fetch(CONSOLE_API + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const said = v.parse(answer, await response.json())
  return said.ok ? v.parse(schema, said.data) : undefined
}

const WHO = 'console/who'

/** Whose drafts are on this PC; several people may use one after another. */
export function whoIsHere(): string {
  return window.localStorage.getItem(WHO) ?? ''
}

/**
 * Asks whether somebody is signed in. Where it is another person than before, everything is opened anew: nothing of
 * theirs stays on the screen.
 */
export async function lookAround(): Promise<void> {
  const at = await ask('/session', signedIn)
  if (!at) return become('out')
  const before = whoIsHere()
  window.localStorage.setItem(WHO, at.who)
  if (before !== at.who && (before !== '' || state === 'out')) window.location.reload()
  else become('in')
}

export function beginSignIn(): Promise<Begun | undefined> {
  return ask('/sign-in', begun)
}

export async function howSignInStands(): Promise<v.InferOutput<typeof polled>['state']> {
  return (await ask('/sign-in/poll', polled))?.state ?? 'ended'
}

/** Ends the session of this browser; its page is then opened anew. @returns whether the server has heard of it: else the session lives on */
export async function signOut(): Promise<boolean> {
  try {
    await ask('/sign-out', v.object({}))
  } catch {
    return false
  }
  window.location.reload()
  return true
}
