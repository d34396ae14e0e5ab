import { mayAct } from '@/contract/roles'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { DESK_CAN, type DeskCan, type DeskView } from '@/contract/desk/view'
import { mayHide, mayPublish } from '@/contract/suggestion/publication'
import { groupOf } from '@/contract/suggestion/states'
import { nextState } from '@/contract/suggestion/transitions'
import type { StaffCall } from '../platform/call'
import { temporaryUrls } from '../platform/files'
import { postpone } from '../platform/clock'
import { deliveredAt, mostExtension, NEVER, waitsUntil } from '../suggestion/clocks'
import type { Actor } from '../platform/actor'
import { safetyAtDesk } from '../safety/record'
import type { SuggestionRecord } from '../suggestion/record'
import { allFiles, caseView } from '../suggestion/show'
import { barredDesks, deskName } from './hand-over-steps'
import { mayRefuse } from './steps'
import { showFollowers, showLead } from './show-merged'
import { mayTranscribe } from './transcribe'

/** The case as staff see it: with internal notes and names of staff, and for an anonymous one nothing of a person. */
export async function showAtDesk(record: SuggestionRecord, call: StaffCall): Promise<DeskView> {
  const paper = record.intake?.photoOfPaper
  const [photosOf, lead, followers] = await Promise.all([
    temporaryUrls([...allFiles(record), ...(paper === undefined ? [] : [paper])]),
    showLead(record, call),
    showFollowers(record),
  ])
  const view = caseView(record, call.now, photosOf, staffName)
  const notes = record.notes.map(({ at, text, actor }) => ({
    at: at.toISOString(),
    act: 'note' as const,
    state: stateAt(record, at),
    text,
    by: staffName(actor),
  }))
  const acts = DESK_CAN.filter((act) => can(act, record, call))
  return {
    ...view,
    timeline: [...withLeads(view.timeline, record), ...notes].sort((a, b) => a.at.localeCompare(b.at)),
    channel: record.channel,
    safety: safetyAtDesk(record),
    desk: record.desk,
    assignee: record.assignee,
    name: record.anonymous ? undefined : record.name,
    came: record.came.map((left) => ({ id: left.desk, name: deskName(left) })),
    notTo: barredDesks(record, call.member.role),
    extensions: acts.includes('extend') ? extensionsOf(record, call.now) : [],
    deliveredAt: deliveredAt(record)?.toISOString(),
    phoneMask: phoneMask(record),
    publication: record.publication,
    publicText: record.publicText && {
      ...record.publicText,
      at: record.publicText.at.toISOString(),
      supporters: followers?.supporters ?? record.supporters,
      reported: record.reported,
    },
    lead,
    followers,
    intake: record.intake && {
      by: record.intake.by.name,
      consent: record.intake.consent,
      photoOfPaper: paper === undefined ? undefined : photosOf([paper])[0],
      claimed: record.claimedAt !== undefined,
    },
    can: acts,
  }
}

/** By how many working days the answer can be postponed, and until when that would be. */
function extensionsOf(record: SuggestionRecord, now: Date): { workingDays: number; dueAt: string }[] {
  return Array.from({ length: mostExtension(record, now) }, (_, index) => ({
    workingDays: index + 1,
    dueAt: postpone(record.answerDueAt, index + 1).toISOString(),
  }))
}

/** With which case it was merged; residents are told of none. */
function withLeads(timeline: DeskView['timeline'], record: SuggestionRecord): DeskView['timeline'] {
  return timeline.map((entry, index) => {
    const number = record.timeline[index]?.lead?.number
    return number === undefined ? entry : { ...entry, text: `并入 ${formatReceiptNumber(number)}` }
  })
}

/** Who did something, to the desk: a member by name. */
export function staffName(actor: Actor): string {
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

/** What an act asks for beside role and state. */
const GUARDS: Partial<Record<DeskCan, (record: SuggestionRecord, call: StaffCall) => boolean>> = {
  resume: (record, { now }) => now >= (waitsUntil(record) ?? NEVER),
  extend: (record, { now }) => mostExtension(record, now) > 0,
  deliver: ({ channel }) => channel !== 'wechat',
  transcribe: mayTranscribe,
  refuse: (record, { member }) => mayRefuse(record, member.role),
  publish: mayPublish,
  hide: mayHide,
}

function can(act: DeskCan, record: SuggestionRecord, call: StaffCall): boolean {
  const { role } = call.member
  const workstations = call.member.workstations.map(({ id }) => id)
  if (act === 'openPhone') {
    const needed = record.anonymous ? 'openAnonymousPhone' : 'openPhone'
    return record.sealedPhone !== undefined && mayAct(needed, role, workstations, record.desk)
  }
  if (!mayAct(act, role, workstations, record.desk)) return false
  if (act === 'assign' || act === 'assignOther') return groupOf(record.state) !== 'closed'
  return nextState(act, record.state, record.before) !== undefined && (GUARDS[act]?.(record, call) ?? true)
}
