import * as v from 'valibot'
import { writeAudit } from '../audit/record'
import { staffActor, type Call, type StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { temporaryUrls, upload } from '../platform/files'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { findById, insert } from '../platform/store'

/** What became of a request for a table, so that a repeat gives the same file. The timer `retention` removes both. */
const exportRecord = v.object({
  _id: v.string(),
  fileID: v.string(),
  name: v.string(),
  rows: v.number(),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
})

export interface Table {
  /** What people see as the file's name. */
  name: string
  rows: number
  content: Buffer
  /** Whose desk it is about, where that is one. */
  desk?: string
  /** What the audit trail says of it. */
  details: string
}

/**
 * Hands out a table: that it was, and by whom, is in the audit trail before it can be fetched.
 * @throws Failure UNAVAILABLE; asked again with the same request it is the same table
 */
export function handOut(input: object, call: StaffCall, make: () => Promise<Table>): Promise<HandedOut> {
  return handOnce(input, call, async (id) => {
    const { desk, details, ...table } = await make()
    await writeAudit({
      ...{ _id: `export-${id}`, at: call.now, act: call.action, actor: staffActor(call.member) },
      workstationId: desk,
      details,
    })
    return { ...table, ending: 'xlsx' }
  })
}

export interface HandedOut {
  name: string
  url: string
  rows: number
}

export interface OwnFile extends Pick<Table, 'name' | 'rows' | 'content'> {
  ending: 'xlsx' | 'html'
  /** Whose own data it is, by the key under which all of them are removed. */
  of?: string
}

/**
 * Makes a file once for a request, and gives it again when that is repeated.
 * @param make is told the id of what it makes
 */
export async function handOnce(input: object, call: Call, make: (id: string) => Promise<OwnFile>): Promise<HandedOut> {
  const id = secrets().hash('export', call.openid, call.requestId)
  const request = requestMark(id, call, input)
  const raw = await findById('exports', id)
  if (raw !== undefined) {
    const earlier = v.parse(exportRecord, raw)
    if (isRepeat(earlier, request)) return withUrl(earlier)
  }
  const { content, ending, name, of, rows } = await make(id)
  const fileID = await upload(`exports/${id}.${ending}`, content)
  const record = { _id: id, fileID, name, rows, requests: [request] }
  await insert('exports', { schemaVersion: 1, at: call.now, of, ...record })
  return withUrl(record)
}

async function withUrl({ fileID, name, rows }: { fileID: string; name: string; rows: number }): Promise<HandedOut> {
  const [file] = (await temporaryUrls([fileID]))([fileID])
  if (!file?.url) throw new Failure('UNAVAILABLE')
  return { name, rows, url: file.url }
}
