import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import type { Request } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { actOn } from './act-on'
import { claimedBy, findByCode } from './by-code'
import { stepOf, type Step } from './life'
import { ownerOf } from './owner'
import type { SuggestionRecord } from './record'
import { showToResident } from './show'

/** Binds a case to the caller's WeChat, once. Who has it already is shown it again. */
export async function claimSuggestion(
  input: { number: string; claimCode: string },
  call: Call,
): Promise<SuggestionView> {
  const found = await findByCode(input, call)
  if (claimedBy(found, call) === 'mine') return showToResident(found, call.now)
  return actOn({
    ...{ id: found._id, known: found, input, call },
    authorize: (record) => authorize(record, call),
    step: (record, when) => claim(record, call.openid, when),
    show: (record) => showToResident(record, call.now),
  })
}

/** @throws Failure NOT_ALLOWED_NOW; the caller has shown the right code, so that it may say why */
function authorize(record: SuggestionRecord, call: Call): void {
  if (claimedBy(record, call) === 'other') {
    throw new Failure('NOT_ALLOWED_NOW', '这件事已经绑定到一个微信了，用编号和查询码仍可以查进度')
  }
  // Who works on it would otherwise rate their own work.
  const { member } = call.keys
  if (record.timeline.some(({ actor }) => actor.kind === 'staff' && actor.key === member)) {
    throw new Failure('NOT_ALLOWED_NOW', '您经办过这件事，不能绑定到自己的微信，请交给居民本人')
  }
}

function claim(record: SuggestionRecord, openid: string, when: { at: Date; request: Request }): Step {
  const owner = ownerOf(secrets(), openid, record.anonymous)
  return stepOf(record, { act: 'claim', actor: { kind: 'resident' }, ...when, set: { ...owner, claimedAt: when.at } })
}
