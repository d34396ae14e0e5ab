import type { ParsedInputOf } from '@/contract/actions'
import type { replyToOpinions as action } from '@/contract/consultation/desk-actions'
import { seemsPersonal } from '@/contract/personal'
import type { GroupView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure, invalidField } from '../../platform/failure'
import { command } from '../../platform/sdk'
import { update } from '../../platform/store'
import { acceptPublicTexts } from '../../safety/check-text'
import { findConsultation } from '../find'
import { findGroups, groupView, publicWordingOf, type GroupRecord } from '../groups'
import { stageOf } from '../record'
import { authorize } from './authorize'
import { mustBeGathered } from './gathered'

/**
 * Answers groups of opinions, all with the same verdict and reason. Until it is published an answer can be changed, by who
 * says which one it takes the place of.
 * @throws Failure CONFLICT with the fresh groups when one was answered otherwise meanwhile
 */
export async function replyToOpinions(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<{ items: GroupView[] }> {
  const record = await findConsultation(input.id)
  authorize('reply', call, record.workstations)
  mustBeGathered(record, call.now)
  if (stageOf(record, call.now) !== 'closed')
    throw new Failure('NOT_ALLOWED_NOW', '结果已经公布，答复不能再改，可以记落实情况')
  const groups = await findGroups(input.id, input.groupIds)
  if (groups.some(({ state }) => state === 'merged')) {
    throw new Failure('NOT_ALLOWED_NOW', '有一组已经并到别的组了，请刷新后再办')
  }
  const { verdict, text, instead, publicWording } = input
  mustNotTellWho(groups, publicWording)
  mustBeLookedAt(groups)
  const published = publicWording === undefined ? {} : { publicWording }
  // The same answer again changes nothing: a repeat is harmless without a mark.
  const hasIt = (group: GroupRecord) =>
    group.verdict === verdict &&
    group.reply === text &&
    (publicWording === undefined || group.publicWording === publicWording)
  const isAsSeen = (group: GroupRecord) => group.verdict === instead?.verdict && group.reply === instead?.text
  if (!groups.every((group) => hasIt(group) || isAsSeen(group))) throw answeredOtherwise(groups)
  if (!groups.every(hasIt)) await acceptPublicTexts(call.openid, { text, publicWording: publicWording ?? '' })
  const { verdict: before, text: reply } = instead ?? {}
  const seen = instead ? { state: 'answered', verdict: before, reply } : { state: 'open' }
  const changed = await update(
    'opinionGroups',
    { _id: command.in(input.groupIds), consultationId: input.id, ...seen },
    { set: { state: 'answered', verdict, reply: text, ...published } },
  )
  if (changed < groups.filter((group) => !hasIt(group)).length) {
    const fresh = await findGroups(input.id, input.groupIds)
    if (!fresh.every(hasIt)) throw answeredOtherwise(fresh)
  }
  return { items: groups.map((group) => ({ ...groupView({ ...group, ...published }), verdict, reply: text })) }
}

/** What is answered will be published. @throws Failure INVALID_INPUT while its words seem to tell who said them */
function mustNotTellWho(groups: readonly GroupRecord[], publicWording: string | undefined): void {
  const [one, ...others] = groups
  if (others.length > 0) {
    if (publicWording !== undefined) throw invalidField('publicWording', '改公布的文字时，请一组一组答复')
    if (groups.some(tellsWho)) throw invalidField('publicWording', '有一组像有电话或门牌，请单独答复它')
  } else if (one && publicWording === undefined && tellsWho(one)) {
    throw invalidField('publicWording', '这段话像有电话或门牌，请改一下公布的文字')
  }
}

/**
 * What WeChat wants a person to look at is never published along with others. Words it did not look at may be: while it is
 * down that is all of them, and each says so.
 * @throws Failure INVALID_INPUT when several are answered together
 */
function mustBeLookedAt(groups: readonly GroupRecord[]): void {
  if (groups.length > 1 && groups.some(({ standing }) => standing === 'review')) {
    throw invalidField('publicWording', '有一组微信提醒可能不合适，请看过以后单独答复它')
  }
}

function tellsWho(group: GroupRecord): boolean {
  return seemsPersonal(publicWordingOf(group))
}

function answeredOtherwise(groups: readonly GroupRecord[]): Failure {
  return new Failure('CONFLICT', '刚才有同事答复了，请看过再答', { current: { items: groups.map(groupView) } })
}
