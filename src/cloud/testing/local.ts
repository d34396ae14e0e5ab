import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EJSON } from 'bson'
import * as v from 'valibot'
import { startLocalCloud } from '@/localcloud'
import { ERROR_CODES, type ErrorCode } from '@/contract/errors'

/** The built functions on a local cloud of their own, as an outsider would call them. */

const root = path.resolve(__dirname, '../../..')

/** Numbers and dates as JavaScript has them. */
function fromWire(text: string): unknown {
  return EJSON.parse(text, { relaxed: true })
}

const stored = v.object({
  data: v.object({ list: v.array(v.pipe(v.string(), v.transform(fromWire), v.record(v.string(), v.unknown()))) }),
})
const error = v.object({
  code: v.picklist(ERROR_CODES),
  message: v.pipe(v.string(), v.regex(/[\u4e00-\u9fff]/)),
  fields: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/[\u4e00-\u9fff]/)))),
  current: v.optional(v.record(v.string(), v.unknown())),
})
const answer = v.variant('ok', [
  v.object({ ok: v.literal(true), data: v.record(v.string(), v.unknown()) }),
  v.object({ ok: v.literal(false), error }),
])

export type Data = Record<string, unknown>
export interface Outcome {
  code: ErrorCode | 'OK'
  data: Data
  error?: v.InferOutput<typeof error>
  /** Requests to the database, documents read and written. */
  cost: { db: number; read: number; write: number }
}

export interface Local {
  url: string
  /** Calls an action; a write gets a request id of its own unless one is given. */
  call: (openid: string | undefined, action: string, input?: unknown, requestId?: string) => Promise<Outcome>
  /** The same, for what must succeed. */
  must: (openid: string | undefined, action: string, input?: unknown, requestId?: string) => Promise<Data>
  raw: (openid: string | undefined, body: string) => Promise<Outcome>
  post: (where: string, body?: unknown) => Promise<Data>
  get: (where: string) => Promise<Data>
  upload: (openid: string, cloudPath: string, content: Buffer) => Promise<Response>
  /** The documents of a collection that match, by the protocol the SDK speaks. */
  documents: (collection: string, query: object) => Promise<Data[]>
  /** All documents of a collection. */
  everyDocument: (collection: string) => Promise<Data[]>
  /** Adds a document past our code. */
  add: (collection: string, document: Data) => Promise<void>
  /** Changes documents past our code, as a mistake or an older version might have left them. */
  change: (collection: string, query: object, update: object) => Promise<void>
  /** The code of the first district admin. */
  firstCode: () => Promise<string>
  /** Everything on the disk, as one string of bytes. */
  everythingStored: () => Promise<string>
  close: () => Promise<void>
}

/** Starts one on a free port in a fresh folder. @param demo whether it begins with the demo district, or with nothing */
export async function startLocal({ demo = true } = {}): Promise<Local> {
  const data = await mkdtemp(path.join(tmpdir(), 'box-'))
  const cloud = await startLocalCloud({ data, demo, functions: path.join(root, 'dist/cloud') })
  const local = clientOf(cloud.url)
  return {
    ...local,
    firstCode: async () => v.parse(secretsFile, JSON.parse(await readFile(path.join(data, 'secrets.json'), 'utf8'))),
    everythingStored: () => everythingIn(data),
    close: async () => {
      await cloud.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}

const secretsFile = v.pipe(
  v.object({ BOOTSTRAP_CODE: v.string() }),
  v.transform(({ BOOTSTRAP_CODE }) => BOOTSTRAP_CODE),
)

function clientOf(url: string): Omit<Local, 'firstCode' | 'everythingStored' | 'close'> {
  const raw: Local['raw'] = async (openid, body) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (openid !== undefined) headers['x-openid'] = openid
    const response = await fetch(`${url}/call/api`, { method: 'POST', headers, body })
    const parsed = v.parse(answer, await response.json())
    const cost = costOf(response.headers.get('x-cloud-cost') ?? '')
    return parsed.ok
      ? { code: 'OK', data: parsed.data, cost }
      : { code: parsed.error.code, data: {}, error: parsed.error, cost }
  }
  const call: Local['call'] = (openid, action, input = {}, requestId = randomUUID()) =>
    raw(openid, JSON.stringify({ action, input, requestId }))
  const json = async (response: Response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`)
    return v.parse(v.record(v.string(), v.unknown()), await response.json())
  }
  return {
    url,
    raw,
    call,
    must: async (...asked) => {
      const outcome = await call(...asked)
      if (outcome.code !== 'OK') throw new Error(`${asked[1]}: ${JSON.stringify(outcome.error)}`)
      return outcome.data
    },
    post: async (where, body) =>
      json(
        await fetch(url + where, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body ?? {}),
        }),
      ),
    get: async (where) => json(await fetch(url + where)),
    documents: (collection, query) => documents(url, collection, query),
    everyDocument: async (collection) => {
      const all: Data[] = []
      for (;;) {
        const after = all.at(-1)?._id
        const page = await documents(url, collection, after === undefined ? {} : { _id: { $gt: after } }, { _id: 1 })
        all.push(...page)
        if (page.length < PAGE) return all
      }
    },
    add: async (collectionName, document) => {
      const asked = { action: 'database.insertDocument', collectionName, envName: 'local' }
      await json(await admin(url, { ...asked, data: [EJSON.stringify(document, { relaxed: false })] }))
    },
    change: async (collectionName, query, update) => {
      const asked = { action: 'database.modifyDocument', collectionName, queryType: 'WHERE', envName: 'local' }
      const how = {
        query: JSON.stringify(query),
        data: EJSON.stringify(update, { relaxed: false }),
        multi: true,
        merge: true,
        upsert: false,
      }
      const response = await admin(url, { ...asked, ...how })
      const { data } = v.parse(v.object({ data: v.object({ updated: v.number() }) }), await response.json())
      if (data.updated === 0) throw new Error(`nothing in ${collectionName} was changed`)
    },
    upload: (openid, cloudPath, content) => {
      const form = new FormData()
      form.set('cloudPath', cloudPath)
      form.set('file', new Blob([new Uint8Array(content)]), 'photo.jpg')
      return fetch(`${url}/upload`, { method: 'POST', headers: { 'x-openid': openid }, body: form })
    },
  }
}

/** As many as one request gives. */
const PAGE = 100

async function documents(url: string, collectionName: string, query: object, order?: object): Promise<Data[]> {
  const asked = { action: 'database.getDocument', collectionName, queryType: 'WHERE', envName: 'local', limit: PAGE }
  const how = { query: JSON.stringify(query), ...(order ? { order: JSON.stringify(order) } : {}) }
  return v.parse(stored, await (await admin(url, { ...asked, ...how })).json()).data.list
}

function admin(url: string, asked: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/admin`, { method: 'POST', headers, body: JSON.stringify(asked) })
}

function costOf(header: string): Outcome['cost'] {
  const [, db = '', read = '', write = ''] = /^db=(\d+) read=(\d+) write=(\d+) ms=/.exec(header) ?? []
  return { db: Number(db), read: Number(read), write: Number(write) }
}

/** The secrets are where the openids of staff and residents cannot be, so they are left out. */
async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'secrets.json')
  const contents = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')))
  return files.map(({ name }) => name).join() + contents.join()
}
