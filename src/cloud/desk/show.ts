import { mayAct } from '@/contract/roles'
import { DESK_CAN, type DeskCan, type DeskView } from '@/contract/desk/view'
import { nextState } from '@/contract/suggestion/transitions'
import type { StaffCall } from '../platform/call'
import { temporaryUrls } from '../platform/files'
import { waitsUntil } from '../suggestion/clocks'
import type { Actor } from '../platform/actor'
import type { SuggestionRecord } from '../suggestion/record'
import { allPhotos, caseView } from '../suggestion/show'

/** The case as staff see it: with internal notes and names of staff, and for an anonymous one nothing of a person. */
export async function showAtDesk(record: SuggestionRecord, call: StaffCall): Promise<DeskView> {
  const photosOf = await temporaryUrls(allPhotos(record))
  const view = caseView(record, call.now, photosOf, (actor) => (actor.kind === 'staff' ? actor.name : actor.kind))
  const notes = record.notes.map(({ at, text, actor }) => ({
    at: at.toISOString(),
    act: 'note' as const,
    state: stateAt(record, at),
    text,
    by: staffName(actor),
  }))
  return {
    ...view,
    timeline: [...view.timeline, ...notes].sort((a, b) => a.at.localeCompare(b.at)),
    channel: record.channel,
    desk: record.desk,
    name: record.anonymous ? undefined : record.name,
    phoneMask: phoneMask(record),
    can: DESK_CAN.filter((act) => can(act, record, call)),
  }
}

function staffName(actor: Actor): string {
  return actor.kind === 'staff' ? actor.name : actor.kind
}

function stateAt(record: SuggestionRecord, at: Date): SuggestionRecord['state'] {
  return record.timeline.filter((entry) => entry.at <= at).at(-1)?.state ?? 'submitted'
}

/** The last digits of a number could tell who is anonymous. */
function phoneMask(record: SuggestionRecord): string | undefined {
  if (record.sealedPhone === undefined) return undefined
  return record.anonymous ? '***' : record.phoneMask
}

function can(act: DeskCan, record: SuggestionRecord, call: StaffCall): boolean {
  const { role } = call.member
  const workstations = call.member.workstations.map(({ id }) => id)
  if (act === 'openPhone') {
    const needed = record.anonymous ? 'openAnonymousPhone' : 'openPhone'
    return record.sealedPhone !== undefined && mayAct(needed, role, workstations, record.desk)
  }
  if (!mayAct(act, role, workstations, record.desk)) return false
  if (nextState(act, record.state, record.before) === undefined) return false
  const until = waitsUntil(record)
  return act !== 'resume' || (until !== undefined && call.now >= until)
}
