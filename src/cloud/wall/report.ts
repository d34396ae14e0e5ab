import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import { REPORT_REASON_NAMES } from '@/contract/report'
import type { reportWall as action } from '@/contract/wall/actions'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { update } from '../platform/store'
import { relay } from '../suggestion/relay'
import { findSuggestion } from '../suggestion/stored'
import { findPublic } from './published'

/** From then on the desk has long been told, and a case must not grow without end. */
const ENOUGH = 50

/**
 * 举报: a note at the desk, a mark at the public text and a line in the trail, in one write. The mark of the request is made of the
 * person, so that each is heard once. Who it was is told to nobody.
 */
export async function reportWall(
  { publicId, reason }: ParsedInputOf<typeof action>,
  call: Call,
): Promise<OutputOf<typeof action>> {
  const found = await findPublic(publicId)
  if (found?.publication !== 'published') throw new Failure('NOT_FOUND', '这一条已经不再公开，不用举报了')
  const record = await findSuggestion(found._id)
  const key = secrets().hash('report', call.openid, record._id)
  if (record.reported >= ENOUGH || record.requests.some((request) => request.key === key)) return { reported: true }

  const words = REPORT_REASON_NAMES[reason]
  const actor = { kind: 'resident' } as const
  const event = { id: `${record._id}-${key}`, at: call.now, act: 'report', version: record.version, actor }
  const written = await update(
    'suggestions',
    { _id: record._id, 'requests.key': command.neq(key) },
    {
      set: { pendingSince: call.now },
      push: {
        notes: { at: call.now, text: `有人举报公开的文字：${words}。请室长看一下要不要修改或收起。`, actor },
        events: { ...event, details: words },
        requests: { key, digest: secrets().hash('report reason', record._id, reason) },
      },
      increase: { reported: 1 },
    },
  )
  if (written === 1) await relay(await findSuggestion(record._id))
  return { reported: true }
}
