import { DISTRICT_DESK, goesToDistrict } from '@/contract/roles'
import { maskPhone } from '@/contract/mask'
import { excerpt } from '@/contract/text'
import { receiptNumber } from '@/contract/suggestion/receipt-number'
import type { submitSuggestion } from '@/contract/suggestion/actions'
import type { ParsedInputOf } from '@/contract/actions'
import { dueAt } from '../platform/clock'
import { personKeys } from '../platform/person'
import type { Secrets } from '../platform/secrets'
import type { WorkstationRecord } from '../workstation/record'
import { deskClock } from './clocks'
import type { SuggestionRecord } from './record'

const EXCERPT = 60

export interface Opening {
  id: string
  input: ParsedInputOf<typeof submitSuggestion>
  workstation: WorkstationRecord
  topicName: string
  /** Storage ids of the cleaned photos. */
  photos: string[]
  openid: string
  request: { key: string; digest: string }
  now: Date
  /** Counts up when a receipt number was taken already. */
  attempt: number
}

/** The record of a suggestion that has just been put into the box. Pure but for the nonce inside sealed values. */
export function openCase(secrets: Secrets, opening: Opening): SuggestionRecord {
  const { id, input, workstation, now, openid } = opening
  const keys = personKeys(secrets, openid)
  const actor = { kind: 'resident' } as const
  const clocks = {
    contactDueAt: dueAt(now, workstation.deadlines.contact),
    answerDueAt: dueAt(now, workstation.deadlines.answer),
  }
  return {
    _id: id,
    schemaVersion: 1,
    number: receiptNumber(Buffer.from(secrets.hash('receipt number', id, String(opening.attempt)), 'hex')),
    version: 1,
    state: 'submitted',
    workstation: { id: workstation._id, name: workstation.name },
    desk: goesToDistrict(input) ? DISTRICT_DESK : workstation._id,
    boardId: input.boardId,
    channel: 'wechat',
    kind: input.kind,
    topic: input.topic,
    topicName: opening.topicName,
    text: input.text,
    excerpt: excerpt(input.text, EXCERPT),
    photos: opening.photos,
    place: input.place,
    public: input.public,
    anonymous: input.anonymous,
    publication: input.public ? 'proposed' : 'private',
    ownerKey: input.anonymous ? keys.anonymousOwner : keys.owner,
    recipient: input.anonymous ? { sealed: secrets.seal('recipient', openid) } : { openid },
    name: input.name === '' ? undefined : input.name,
    sealedPhone: input.phone ? secrets.seal('phone', input.phone) : undefined,
    phoneMask: input.phone && !input.anonymous ? maskPhone(input.phone) : undefined,
    submittedAt: now,
    updatedAt: now,
    ...clocks,
    clockFrom: now,
    askedAgain: 0,
    answers: [],
    deadlines: workstation.deadlines,
    ...deskClock({ state: 'submitted', ...clocks }),
    timeline: [{ at: now, act: 'submit', state: 'submitted', actor }],
    notes: [],
    requests: [opening.request],
    events: [{ id: `${id}-1`, at: now, act: 'submit', version: 1, actor }],
    pendingSince: now,
    newsVersion: 0,
    seenVersion: 1,
  }
}
