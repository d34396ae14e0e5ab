import * as v from 'valibot'
import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { supportSuggestion as action } from '@/contract/wall/actions'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { aggregate, insert, update } from '../platform/store'
import { findPublic, type Published } from './published'
import { standingsOf, supportId } from './standing'

/**
 * 附议. What is true is one document a person and case, under an id that is made of both: however often and however at once it is
 * sent, it is there once. The number in the case is counted from them after each.
 * @throws Failure NOT_FOUND for what is not public; NOT_ALLOWED_NOW with one's own, and with what follows another case
 */
export async function supportSuggestion(
  { publicId }: ParsedInputOf<typeof action>,
  call: Call,
): Promise<OutputOf<typeof action>> {
  const record = await findPublic(publicId)
  if (record?.publication !== 'published')
    throw new Failure('NOT_FOUND', '这一条已经不再公开，不能附议。可以看看别的，也可以自己提')
  if (record.lead !== undefined) throw new Failure('NOT_ALLOWED_NOW', '这件事并到了另一件里一起办，请重新打开后附议')
  const before = (await standingsOf([record], call)).get(record._id)
  if (before?.own) throw new Failure('NOT_ALLOWED_NOW', '这是您自己提的，不用附议')
  if (!before?.supported) {
    await insert('supports', { _id: supportId(call, record._id), schemaVersion: 1, caseId: record._id, at: call.now })
  }
  const own = await recounted(record, call.now)
  return { supporters: (before?.supporters ?? 0) - record.supporters + own }
}

const sum = v.object({ count: v.number() })

/**
 * How many there are, written into the case unless it knows of as many: whoever came last has counted all. Nobody takes it back,
 * so the larger number is the newer one.
 */
async function recounted({ _id, supporters }: Published, now: Date): Promise<number> {
  const [raw] = await aggregate('supports', [
    ['match', { caseId: _id }],
    ['group', { _id: null, count: command.aggregate.sum(1) }],
  ])
  const { count } = v.parse(sum, raw ?? { count: 0 })
  if (count > supporters) {
    const fewer = command.or({ supporters: command.lt(count) }, { supporters: command.exists(false) })
    await update('suggestions', command.and([{ _id }, fewer]), { set: { supporters: count, figuresSince: now } })
  }
  return Math.max(count, supporters)
}
