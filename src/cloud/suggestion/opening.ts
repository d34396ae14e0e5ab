import { DISTRICT_DESK, goesToDistrict } from '@/contract/roles'
import { maskPhone } from '@/contract/mask'
import { plainWording } from '@/contract/similar'
import { excerpt } from '@/contract/text'
import { receiptNumber } from '@/contract/suggestion/receipt-number'
import type { submitSuggestion } from '@/contract/suggestion/actions'
import type { ParsedInputOf } from '@/contract/actions'
import { dueAt } from '../platform/clock'
import type { Actor } from '../platform/actor'
import type { Secrets } from '../platform/secrets'
import type { WorkstationRecord } from '../workstation/record'
import { casePairs } from './case-pairs'
import { deskClock } from './clocks'
import type { Channel } from '@/contract/suggestion/vocabulary'
import type { TextStanding } from '@/contract/suggestion/safety'
import { withMore } from '../safety/record'
import { ownerOf } from './owner'
import type { Recipient, SuggestionRecord } from './record'

/** Of the words a list shows, in characters. */
export const EXCERPT = 60
/** In their place, until somebody has written down what was said. */
const SPOKEN = '录音，还没写成文字'

export interface Opening {
  id: string
  input: ParsedInputOf<typeof submitSuggestion>
  workstation: WorkstationRecord
  topicName: string
  /** Storage ids of the cleaned photos. */
  photos: string[]
  /** The recording, cleaned. */
  voice?: SuggestionRecord['voice']
  origin: Origin
  request: { key: string; digest: string }
  now: Date
  /** How its words stand, when they were looked at. */
  text?: TextStanding
  /** Counts up when a receipt number was taken already. */
  attempt: number
}

/** How it came in, who entered it, and whose it is. */
export interface Origin {
  channel: Channel
  actor: Actor
  ownerKey: string
  recipient: Recipient
  /** First contact that was there already when it was entered. */
  contactedAt?: Date
}

/** Put into the box by the resident themselves. */
export function fromResident(secrets: Secrets, openid: string, anonymous: boolean): Origin {
  return { channel: 'wechat', actor: { kind: 'resident' }, ...ownerOf(secrets, openid, anonymous) }
}

/** What WeChat is to look at and listen to. */
function filesOf({ photos, voice }: Opening): string[] {
  return voice === undefined ? photos : [...photos, voice.fileID]
}

/** The record of a suggestion that has just been put into the box. Pure but for the nonce inside sealed values. */
export function openCase(secrets: Secrets, opening: Opening): SuggestionRecord {
  const { id, input, workstation, now } = opening
  const { channel, actor, ownerKey, recipient, contactedAt } = opening.origin
  const clocks = {
    contactedAt,
    contactDueAt: dueAt(now, workstation.deadlines.contact),
    answerDueAt: dueAt(now, workstation.deadlines.answer),
  }
  const number = receiptNumber(Buffer.from(secrets.hash('receipt number', id, String(opening.attempt)), 'hex'))
  return {
    _id: id,
    schemaVersion: 1,
    number,
    version: 1,
    state: 'submitted',
    workstation: { id: workstation._id, name: workstation.name },
    desk: goesToDistrict(input) ? DISTRICT_DESK : workstation._id,
    came: [],
    boardId: input.boardId,
    channel,
    kind: input.kind,
    topic: input.topic,
    topicName: opening.topicName,
    text: input.text,
    excerpt: excerpt(input.text === '' ? SPOKEN : input.text, EXCERPT),
    photos: opening.photos,
    voice: opening.voice,
    ...(opening.text && withMore({}, { text: opening.text, photos: filesOf(opening), at: now })),
    place: input.place,
    pairs: casePairs({ ...input, number }),
    placeWording: input.place && plainWording(input.place.text),
    public: input.public,
    anonymous: input.anonymous,
    publication: input.public ? 'proposed' : 'private',
    supporters: 0,
    reported: 0,
    merges: 0,
    ownerKey,
    recipient,
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
    promises: [],
    deeds: [],
    figuresSince: now,
    newsVersion: 0,
    seenVersion: 1,
  }
}
