import type { ParsedInputOf } from '@/contract/actions'
import { mayManage } from '@/contract/member/rules'
import { LASTING_TOPICS } from '@/contract/settings/actions'
import { fieldsOf, type editWorkstation as action, type WorkstationSettings } from '@/contract/settings/workstation'
import { trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { shortId } from '../platform/id'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { transact } from '../platform/transaction'
import { currentSettings } from '../settings/current'
import type { SettingsRecord } from '../settings/record'
import { changedWorkstation } from './change'
import { workstationSettings } from './desk-get'
import { readWorkstation } from './record'
import { relayWorkstation } from './relay'

/** Changes what a workstation sets for itself; the audit trail tells old and new. */
export async function editWorkstation(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<WorkstationSettings> {
  const { id, version, ...given } = input
  authorize(id, given, call)
  const { topics } = await currentSettings()
  checkTopics(given.topicsOff, topics)
  const topicName = (topic: string) => topics.find((known) => known.id === topic)?.name ?? topic
  const request = requestMark(id, call, input)
  const edited = await transact(async (transaction) => {
    const raw = await transaction.findById('workstations', id)
    if (raw === undefined) throw new Failure('NOT_FOUND')
    const before = readWorkstation(raw)
    if (isRepeat(before, request)) return before
    if (before.version !== version) {
      const current = await workstationSettings(before, call)
      throw new Failure('CONFLICT', '刚才有人改了这个工作室，请看过再改', { current })
    }
    const newId = (index: number) => shortId(secrets().hash('board', request.key, String(index)))
    const { after, details } = changedWorkstation(before, given, newId, topicName)
    const record = { ...after, ...trailOf(before, call, request, { workstationId: id, name: after.name, details }) }
    await transaction.put('workstations', record)
    return record
  })
  await relayWorkstation(edited)
  return workstationSettings(edited, call)
}

/** @throws Failure NOT_FOUND for somebody else's, FORBIDDEN when a field is not the caller's to change */
function authorize(id: string, given: object, call: StaffCall): void {
  if (!mayManage('list', call.member, id)) throw new Failure('NOT_FOUND')
  const own = call.member.workstations.map((workstation) => workstation.id)
  const allowed: string[] = fieldsOf(call.member.role, own, id)
  const wanted = Object.entries(given).filter(([, value]) => value !== undefined)
  if (wanted.some(([field]) => !allowed.includes(field))) throw new Failure('FORBIDDEN')
}

/** Only a topic of the district can be switched off, and one always stays. */
function checkTopics(off: readonly string[] | undefined, topics: SettingsRecord['topics']): void {
  if (off === undefined) return
  if (off.some((id) => !topics.some((topic) => topic.id === id)))
    throw invalidField('topicsOff', '有一个事项区局已经没有了，请刷新后再改')
  if (off.some((id) => LASTING_TOPICS.includes(id)))
    throw invalidField('topicsOff', '请把「本工作室」和「其他」一直留着，居民才说得了您这里的事')
  if (topics.every(({ id, retired }) => retired || off.includes(id)))
    throw invalidField('topicsOff', '请至少留一个事项，居民才提得了意见')
}
