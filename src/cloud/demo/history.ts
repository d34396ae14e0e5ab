import type { Channel, Satisfaction } from '@/contract/suggestion/vocabulary'
import { staffActor } from '../platform/call'
import { inWorkingDay } from '../platform/clock'
import type { Secrets } from '../platform/secrets'
import * as desk from '../desk/steps'
import * as reach from '../desk/reach-steps'
import { afterStep, stepOf } from '../suggestion/life'
import { fromResident, openCase } from '../suggestion/opening'
import type { SuggestionRecord } from '../suggestion/record'
import * as resident from '../suggestion/resident-acts'
import type { WorkstationRecord } from '../workstation/record'
import { workingDayBefore } from './days'
import { PLACES, SAID, type Said } from './history-words'
import { demoMember } from './members'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** How many cases came in the eight weeks before; all of them are done. */
const CASES = 96
const FIRST_DAYS_AGO = 39
const LAST_DAYS_AGO = 4
/** Unrated ones close by themselves after 15 days: a younger one has been rated. */
const UNRATED_FROM = 18

const CHANNELS: readonly Channel[] = [
  ...Array<Channel>(12).fill('wechat'),
  ...Array<Channel>(3).fill('paper'),
  ...Array<Channel>(3).fill('visit'),
  'clinic',
  'meeting',
]
const SATISFACTIONS: readonly Satisfaction[] = [
  'satisfied',
  'satisfied',
  'fair',
  'satisfied',
  'satisfied',
  'unsatisfied',
]

/** What was handled before today's cases, so that the figures have something to show. The same in every demo district. */
export function demoHistory(
  secrets: Secrets,
  workstations: readonly WorkstationRecord[],
  now: Date,
): SuggestionRecord[] {
  return Array.from({ length: CASES }, (_, index) => {
    const workstation = workstations[index % 4 === 3 ? 1 : 0]
    if (!workstation) throw new Error('the demo district has two workstations')
    return handled(secrets, workstation, now, index)
  })
}

function handled(secrets: Secrets, workstation: WorkstationRecord, now: Date, index: number): SuggestionRecord {
  const pick = picker(index)
  const daysAgo = LAST_DAYS_AGO + Math.floor((FIRST_DAYS_AGO - LAST_DAYS_AGO) * pick(1) ** 1.2)
  const came = new Date(workingDayBefore(now, daysAgo).getTime() + (8 + pick(11)) * HOUR)
  const said = SAID[Math.floor(SAID.length * pick(1) ** 1.6)] ?? SAID[0]
  const opened =
    said && written(secrets, { workstation, said, came, index, place: PLACES[Math.floor(pick(PLACES.length))] })
  if (!opened) throw new Error('nothing was said')

  const own = workstation._id === 'longtan'
  const officer = own ? 'demo-officer-longtan' : index % 3 === 0 ? 'demo-officer2-yangguang' : 'demo-officer-yangguang'
  const by = (at: Date, act: string) => ({
    at,
    request: { key: `history-${index}-${act}`, digest: 'demo' },
    actor: staffActor(demoMember(secrets, officer)),
  })
  let record: SuggestionRecord = { ...opened, channel: CHANNELS[Math.floor(pick(CHANNELS.length))] ?? 'wechat' }
  // Now and then somebody is late with it.
  const contacted = past(later(came, pick(20) < 1 ? 50 + pick(20) : 0.4 + pick(22)), now, 3)
  const contact = { method: 'phone' as const, note: '通了电话，约好到现场看。' }
  record = afterStep(record, reach.accept(record, contact, by(contacted, 'accept')))
  const answered = past(later(contacted, pick(14) < 1 ? (6 + pick(2)) * 24 : 5 + pick(84)), now, 2)
  record = afterStep(record, desk.answer(record, { outcome: said.outcome, text: said.answer }, by(answered, 'answer')))
  return closed(record, { answered, daysAgo, now, pick, index })
}

interface Ending {
  answered: Date
  daysAgo: number
  now: Date
  pick: (below: number) => number
  index: number
}

function closed(record: SuggestionRecord, { answered, daysAgo, now, pick, index }: Ending): SuggestionRecord {
  const when = (at: Date) => ({ at, request: { key: `history-${index}-end`, digest: 'demo' } })
  if (daysAgo >= UNRATED_FROM && pick(3) < 1) {
    const at = new Date(answered.getTime() + 15 * DAY)
    return afterStep(
      record,
      stepOf(record, { act: 'autoClose', ...when(at), actor: { kind: 'system' }, set: { closedAt: at } }),
    )
  }
  const satisfaction = SATISFACTIONS[Math.floor(pick(SATISFACTIONS.length))] ?? 'satisfied'
  const solved = satisfaction !== 'unsatisfied' && pick(10) < 9
  return afterStep(
    record,
    resident.rate(record, { satisfaction, solved }, when(past(later(answered, 2 + pick(20)), now, 1))),
  )
}

interface Writing {
  workstation: WorkstationRecord
  said: Said
  came: Date
  index: number
  place: string | undefined
}

function written(secrets: Secrets, { workstation, said, came, index, place }: Writing): SuggestionRecord {
  const topicName = workstation.topics.find(({ id }) => id === said.topic)?.name ?? said.topic
  return openCase(secrets, {
    id: secrets.hash('demo history', String(index)),
    input: {
      workstationId: workstation._id,
      kind: said.kind,
      topic: said.topic,
      text: said.texts[index % said.texts.length] ?? '',
      photos: [],
      place: place === undefined || index % 5 === 4 ? undefined : { text: place },
      public: true,
      anonymous: index % 9 === 8,
    },
    ...{ workstation, topicName, photos: [], now: came, attempt: 0 },
    origin: fromResident(secrets, `resident-of-history-${index}`, index % 9 === 8),
    request: { key: `history-${index}`, digest: 'demo' },
  })
}

/** Whatever comes late, it has come by now: `order` keeps what is done one after another apart. */
function past(at: Date, now: Date, order: number): Date {
  const latest = new Date(now.getTime() - order * 10 * MINUTE)
  return at < latest ? at : latest
}

/** So many hours on, and then in the office hours of a working day. */
function later(from: Date, hours: number): Date {
  let at = new Date(from.getTime() + hours * HOUR)
  const hour = () => (Math.floor(at.getTime() / HOUR) + 8) % 24
  while (!inWorkingDay(at) || hour() < 9 || hour() >= 17) at = new Date(at.getTime() + HOUR)
  return at
}

/** Numbers that look drawn by lot, the same each time: from 0 up to, not including, `below`. */
function picker(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return (((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below
  }
}
