import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import type { Act } from '@/contract/suggestion/transitions'
import { excerpt } from '@/contract/text'
import { barrier, deskName } from '../desk/hand-over-steps'
import { postpone, workingDaysTaken } from '../platform/clock'
import { mostExtension } from './clocks'
import { stepOf, type Step } from './life'
import { extensionWords, message, THING } from './message'
import type { Request } from '../platform/request-mark'
import type { LeadLink, SuggestionRecord, TimelineRecord } from './record'

/**
 * What a merged case (并案) does because of what happened to the case it follows: pure. It goes through that one's timeline from
 * where it stopped, so it does not matter when it gets to it, or how often it is tried.
 */

/** What may happen to a case that matters to those that follow it. */
const MATTERS = ['answer', 'leadAnswered', 'refuse', 'withdraw', 'merge', 'transfer', 'extend'] as const
type Matter = (typeof MATTERS)[number]

export function matters(act: string): act is Matter {
  return MATTERS.some((one) => one === act)
}

/** How much of a timeline those that follow must have seen: up to the last thing that matters to them. */
export function mustHaveSeen(timeline: readonly { act: Act }[]): number {
  return timeline.reduce((last, { act }, index) => (matters(act) ? index + 1 : last), 0)
}

/**
 * The next step of a merged case, or `undefined` when it has followed all there is. `seen` alone: what happened changes nothing
 * for this one.
 * @param lead the case that `record.lead` names
 */
export function followingStep(
  record: SuggestionRecord,
  lead: SuggestionRecord,
  request: Request,
): Step | { seen: number } | undefined {
  const link = record.lead
  if (record.state !== 'merged' || !link) return undefined
  const index = lead.timeline.findIndex(({ act }, at) => at >= link.seen && matters(act))
  const entry = lead.timeline[index]
  if (!entry || !matters(entry.act)) return undefined
  const seen: LeadLink = { ...link, seen: index + 1 }
  return STEPS[entry.act]({ record, lead, entry, seen, request })
}

interface Followed {
  record: SuggestionRecord
  lead: SuggestionRecord
  entry: TimelineRecord
  seen: LeadLink
  request: Request
}

const system = { kind: 'system' } as const

const STEPS: Record<Matter, (followed: Followed) => Step | { seen: number }> = {
  answer: answered,
  leadAnswered: answered,
  refuse: alone,
  withdraw: alone,
  merge: along,
  transfer: transferred,
  extend: extended,
}

/** Everyone gets the answer, at the moment it was given, and against the promise that was made to them. */
function answered({ record, lead, entry, seen, request }: Followed): Step {
  const before = lead.timeline.slice(0, seen.seen).filter(({ act }) => act === 'answer' || act === 'leadAnswered')
  const given = lead.answers[before.length - 1]
  if (!given) throw new Error(`case ${lead._id} has no answer number ${before.length}`)
  const { at, actor } = entry
  return stepOf(record, {
    ...{
      act: 'leadAnswered',
      at,
      actor,
      request,
      text: given.text,
      details: `随 ${formatReceiptNumber(lead.number)} 答复`,
    },
    set: {
      lead: seen,
      answeredAt: at,
      answers: [
        ...record.answers,
        {
          ...given,
          dueAt: record.answerDueAt,
          workingDays: workingDaysTaken(record.clockFrom, at),
          inTime: at < record.answerDueAt,
        },
      ],
    },
    message: message(record, 'answered', {
      phrase2: OUTCOME_NAMES[given.outcome],
      thing3: excerpt(given.text, THING),
    }),
  })
}

const WHY_ALONE: Partial<Record<Act, string>> = {
  refuse: '牵头的那件不予受理',
  withdraw: '牵头的那件由居民撤回了',
  transfer: '牵头的那件转到了这件所投诉的工作室',
}

/** What it followed is over without an answer, or gone where it must not come: it goes its own way, and is not lost. */
function alone({ record, lead, entry, request }: Followed): Step {
  return stepOf(record, {
    ...{ act: 'unmerge', at: entry.at, actor: system, request },
    text: `${WHY_ALONE[entry.act] ?? ''}，这件单独办理`,
    set: { lead: undefined },
    details: `不再随 ${formatReceiptNumber(lead.number)}`,
  })
}

/** What it followed was itself merged: chains collapse, and there is one lead. */
function along({ record, lead, entry, seen, request }: Followed): Step {
  const next = entry.lead ?? seen
  return stepOf(record, {
    ...{ act: 'leadMerged', at: entry.at, actor: system, request, quiet: true },
    lead: next,
    set: { lead: next },
    details: `牵头由 ${formatReceiptNumber(lead.number)} 改为 ${formatReceiptNumber(next.number)}`,
  })
}

/** It lies where the matter is handled; what was promised stays. Where it must not come, it goes its own way. */
function transferred(followed: Followed): Step {
  const { record, lead, entry, seen, request } = followed
  const { desk, workstation } = lead
  if (desk !== record.desk && barrier(record, desk, 'district')) return alone(followed)
  const { contactDueAt, contactedAt } = record
  return stepOf(record, {
    ...{ act: 'leadTransferred', at: entry.at, actor: system, request },
    set: {
      ...{ lead: seen, desk, workstation, officer: undefined },
      came: [
        ...record.came,
        { desk: record.desk, workstation: record.workstation, at: entry.at, contactDueAt, contactedAt },
      ],
    },
    details: `随 ${formatReceiptNumber(lead.number)} 转到${deskName(lead)}`,
  })
}

/** An extension is given for the matter, so for all of it; within what this one was promised in all, and once. */
function extended({ record, lead, entry, seen, request }: Followed): Step | { seen: number } {
  const workingDays = Math.min(entry.workingDays ?? 0, mostExtension(record, entry.at))
  if (workingDays === 0) return { seen: seen.seen }
  const answerDueAt = postpone(record.answerDueAt, workingDays)
  return stepOf(record, {
    ...{ act: 'leadExtended', at: entry.at, actor: system, request, workingDays },
    text: extensionWords(workingDays, answerDueAt),
    set: { lead: seen, answerDueAt },
    details: `随 ${formatReceiptNumber(lead.number)} 延 ${workingDays} 个工作日`,
  })
}
