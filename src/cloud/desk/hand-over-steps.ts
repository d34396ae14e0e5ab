import { DISTRICT_DESK, DISTRICT_NAME, goesToDistrict, type Role } from '@/contract/roles'
import { dueAt } from '../platform/clock'
import { Failure, invalidField } from '../platform/failure'
import { stepOf, type Step, type When } from '../suggestion/life'
import type { SuggestionRecord } from '../suggestion/record'

/** How a case comes to another desk, or back to one, each as a pure step. */

/** Where a case can go: a desk, and the workstation whose case it is from then on. */
export interface Destination {
  desk: string
  workstation: { id: string; name: string }
  /** Working days to first contact there. */
  contact: number
}

/**
 * Why a case cannot be handed to a desk by somebody of that role; `undefined` when it can.
 * Nothing bounces: back to a desk it came from only the lead hands it, at the district's desk the district. And what is said
 * against a workstation never comes to that workstation.
 */
export function barrier(record: SuggestionRecord, to: string, role: Role): Failure | undefined {
  if (to === record.desk) return invalidField('to', '这件事已经在这里了，请选别处')
  if (goesToDistrict(record) && to === putInAt(record)) {
    return invalidField('to', '这是对这个工作室的投诉，不能转给它自己，请选别的工作室')
  }
  if (role === 'officer' && record.came.some(({ desk }) => desk === to)) {
    const sentence = '这件事是从那里转来的，只有室长能转回去，请找室长'
    return new Failure('FORBIDDEN', sentence, { fields: { to: sentence } })
  }
  return undefined
}

/** The desks to which somebody of that role cannot hand it. */
export function barredDesks(record: SuggestionRecord, role: Role): string[] {
  const suspects = new Set([record.desk, putInAt(record), ...record.came.map(({ desk }) => desk)])
  return [...suspects].filter((desk) => barrier(record, desk, role) !== undefined)
}

/** The workstation into whose box it was put. */
function putInAt({ came, workstation }: SuggestionRecord): string {
  return (came[0]?.workstation ?? workstation).id
}

/** The answer clock runs on; first contact starts anew. Whoever handled it there does not handle it here. */
export function transfer(record: SuggestionRecord, given: { to: Destination; reason: string }, when: When): Step {
  const { desk, workstation, contact } = given.to
  const { at } = when
  const { contactDueAt, contactedAt } = record
  return handedOn(
    stepOf(record, {
      act: 'transfer',
      ...when,
      text: `转给${deskName(given.to)}。${given.reason}`,
      details: `${deskName(record)} → ${deskName(given.to)}`,
      set: {
        ...{ desk, workstation, contactedAt: undefined },
        contactDueAt: dueAt(at, contact),
        deadlines: { ...record.deadlines, contact },
        came: [...record.came, { desk: record.desk, workstation: record.workstation, at, contactDueAt, contactedAt }],
      },
    }),
  )
}

/** The district takes a refusal back. All clocks start anew: nobody could act while it was refused. */
export function reopen(record: SuggestionRecord, text: string, when: When): Step {
  const { at } = when
  return handedOn(
    stepOf(record, {
      act: 'reopen',
      ...when,
      text,
      set: {
        ...{ refusal: undefined, closedAt: undefined, contactedAt: undefined },
        contactDueAt: dueAt(at, record.deadlines.contact),
        answerDueAt: dueAt(at, record.deadlines.answer),
        clockFrom: at,
      },
    }),
  )
}

/** What a desk is called. */
export function deskName({ desk, workstation }: Pick<Destination, 'desk' | 'workstation'>): string {
  return desk === DISTRICT_DESK ? DISTRICT_NAME : workstation.name
}

/** It is on nobody's hands yet. */
function handedOn(step: Step): Step {
  return { ...step, set: { ...step.set, officer: undefined, assignee: undefined } }
}
