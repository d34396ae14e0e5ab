import { randomUUID } from 'node:crypto'

const BASE = process.env.E2E_URL ?? ''

export interface Failed {
  code: string
  message: string
  fields?: Record<string, string>
  current?: Case
}

/** What an outsider knows of a case from the written contract. */
export interface Case {
  id: string
  number: string
  state: string
  version: number
  text: string
  photos: { fileID: string; url: string }[]
  timeline: { act: string; state: string; by: string; text?: string }[]
  answerDueAt?: string
  contactDueAt: string
  can: string[]
}

export type Answer<T> = { ok: true; data: T } | { ok: false; error: Failed }

export interface Cost {
  db: number
  read: number
  write: number
}

/** Calls an action as somebody, exactly as the contract says, and gives the answer together with its cost. */
export async function callWithCost<T = Case>(
  openid: string,
  action: string,
  input: object = {},
  requestId: string = randomUUID(),
): Promise<{ answer: Answer<T>; cost: Cost }> {
  const response = await post('/call/api', JSON.stringify({ action, requestId, input }), { 'x-openid': openid })
  const header = response.headers.get('x-cloud-cost') ?? ''
  const figure = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(header)?.[1])
  const answer = (await response.json()) as Answer<T>
  return { answer, cost: { db: figure('db'), read: figure('read'), write: figure('write') } }
}

export async function call<T = Case>(openid: string, action: string, input: object = {}, requestId?: string) {
  return (await callWithCost<T>(openid, action, input, requestId)).answer
}

/** The same for a call that has to work. */
export async function must<T = Case>(openid: string, action: string, input: object = {}, requestId?: string) {
  const answer = await call<T>(openid, action, input, requestId)
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

/** The same for a call that has to fail; gives the error. */
export async function refused(openid: string, action: string, input: object = {}, requestId?: string) {
  const answer = await call<unknown>(openid, action, input, requestId)
  if (answer.ok) throw new Error(`${action} should have been refused: ${JSON.stringify(answer.data)}`)
  return answer.error
}

/** A body as it is, for what no client of ours would send. */
export async function sendRaw(body: string, headers: Record<string, string> = {}): Promise<Answer<unknown>> {
  return (await (await post('/call/api', body, headers)).json()) as Answer<unknown>
}

/** Uploads a file the way `wx.cloud.uploadFile` would, and gives its file id. */
export async function upload(openid: string, bytes: Buffer, type = 'image/jpeg'): Promise<string> {
  const ticket = { kind: 'photo', type, bytes: bytes.length }
  const { cloudPath, fileID } = await must<{ cloudPath: string; fileID: string }>(openid, 'upload.ticket', ticket)
  const form = new FormData()
  form.append('cloudPath', cloudPath)
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), 'photo.jpg')
  const response = await fetch(`${BASE}/upload`, { method: 'POST', headers: { 'x-openid': openid }, body: form })
  if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
  return fileID
}

export async function download(url: string): Promise<{ status: number; bytes: Buffer }> {
  const response = await fetch(new URL(url, BASE))
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

export interface OutboxItem {
  id: string
  to: string
  template: string
  data: unknown
  page: string
  state: string
  at: string
}

export async function outbox(): Promise<OutboxItem[]> {
  const { items } = (await (await fetch(`${BASE}/local/outbox`)).json()) as { items: OutboxItem[] }
  return items
}

export function fireTimer(name: string): Promise<Response> {
  return post(`/local/timer/${name}`, '{}')
}

/** More runs of a timer than all journeys together leave work for. */
const MOST_RUNS = 100

/** Lets a timer run until it finds nothing more to do: a run does some of it, the oldest first, and the others left some too. */
export async function runThrough(name: string): Promise<void> {
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const { ok, result } = (await (await fireTimer(name)).json()) as { ok: boolean; result: Record<string, number> }
    if (!ok) throw new Error(`${name} failed`)
    const { skipped: _skipped, ...done } = result
    if (Object.values(done).every((count) => count === 0)) return
  }
  throw new Error(`${name} found something to do ${MOST_RUNS} times`)
}

/** Moves the clock of the whole local cloud; `null` lets it go with the real one again. */
export async function setClock(now: Date | null): Promise<void> {
  const response = await post('/local/clock', JSON.stringify({ now: now?.toISOString() ?? null }))
  if (!response.ok) throw new Error(`clock: ${response.status} ${await response.text()}`)
}

/** Someone who was never here. */
export function newPerson(): string {
  return `e2e-${randomUUID().slice(0, 13)}`
}

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
}
