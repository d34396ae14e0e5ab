import type { Kind } from '@/contract/suggestion/vocabulary'
import { staffActor } from '../platform/call'
import type { Secrets } from '../platform/secrets'
import * as reach from '../desk/reach-steps'
import { merge } from '../desk/merge-steps'
import { publish } from '../desk/publish-steps'
import * as desk from '../desk/steps'
import { fromResident, openCase } from '../suggestion/opening'
import { afterStep, type Step } from '../suggestion/life'
import * as resident from '../suggestion/resident-acts'
import type { SuggestionRecord } from '../suggestion/record'
import type { WorkstationRecord } from '../workstation/record'
import { workingDayBefore } from './days'
import { citedInDemo } from './handbook'
import { demoMember } from './members'
import { DEMO_CASES } from './cases'
import type { DemoAct, DemoCase } from './demo-case'

const HOUR = 3_600_000
const MINUTE = 60_000

/** The demo cases, dated back from now on working days, each folded from its acts. */
export function demoSuggestions(secrets: Secrets, workstations: WorkstationRecord[], now: Date): SuggestionRecord[] {
  const records: SuggestionRecord[] = []
  DEMO_CASES.forEach((demo, index) => {
    const workstation = workstations.find(({ _id }) => _id === demo.workstation)
    if (!workstation) throw new Error(`${demo.workstation} is no demo workstation`)
    const timing = timesOf(demo, now, index)
    let record = opened(secrets, demo, workstation, timing.submitted, index)
    demo.acts.forEach((act, step) => {
      const at = timing.acts[step] ?? now
      if (act.act === 'merge') leadFor(records, act.into).merges += 1
      record = afterStep(record, stepFor(secrets, record, act, at, `demo-${index}-${step}`, records))
    })
    records.push({ ...record, seenVersion: demo.unread ? 1 : record.version })
  })
  return records
}

function leadFor(records: SuggestionRecord[], words: string): SuggestionRecord {
  const lead = records.find(({ text }) => text.includes(words))
  if (!lead) throw new Error(`no demo case before says ${words}`)
  return lead
}

function opened(
  secrets: Secrets,
  demo: DemoCase,
  workstation: WorkstationRecord,
  now: Date,
  index: number,
): SuggestionRecord {
  const topic = workstation.topics.find(({ id }) => id === demo.topic)
  return openCase(secrets, {
    id: secrets.hash('demo suggestion', String(index)),
    input: {
      workstationId: workstation._id,
      kind: demo.kind satisfies Kind,
      topic: demo.topic,
      text: demo.text,
      photos: [],
      place: demo.place === undefined ? undefined : { text: demo.place },
      public: demo.public ?? true,
      anonymous: demo.anonymous ?? false,
      name: demo.name,
      phone: demo.phone,
    },
    workstation,
    topicName: topic?.name ?? demo.topic,
    photos: [],
    origin: fromResident(secrets, demo.openid, demo.anonymous ?? false),
    request: { key: `demo-${index}`, digest: 'demo' },
    now,
    attempt: 0,
  })
}

function stepFor(
  secrets: Secrets,
  record: SuggestionRecord,
  act: DemoAct,
  at: Date,
  key: string,
  before: SuggestionRecord[],
): Step {
  const when = { at, request: { key, digest: 'demo' } }
  const staff = { ...when, actor: staffActor(demoMember(secrets, act.by ?? 'demo-officer-yangguang')) }
  switch (act.act) {
    case 'accept':
      return reach.accept(record, { method: act.method, note: act.text }, staff)
    case 'askInfo':
      return desk.askInfo(record, act.text, staff)
    case 'start':
      return desk.start(record, staff)
    case 'merge':
      return merge(record, leadFor(before, act.into), staff)
    case 'publish':
      return publish(
        record,
        { text: act.text, answer: act.answer },
        secrets.hash('demo public id', record._id).slice(0, 20),
        staff,
      )
    case 'answer':
      return desk.answer(record, { outcome: act.outcome, text: act.text, policies: citedInDemo(act.cites) }, staff)
    case 'refuse':
      return desk.refuse(record, { reasonCode: act.reasonCode, text: act.text }, staff)
    case 'supplement':
      return resident.supplement(record, { text: act.text, photos: [] }, when)
    case 'withdraw':
      return resident.withdraw(record, when)
    case 'rate':
      return resident.rate(record, { satisfaction: act.satisfaction, solved: act.solved }, when)
  }
}

/** Submitted so many working days ago, and its acts spread from there, each on a working day before now. */
function timesOf(demo: DemoCase, now: Date, index: number): { submitted: Date; acts: Date[] } {
  const day = (ago: number, hour: number) => {
    const start = workingDayBefore(now, ago)
    const at = new Date(start.getTime() + hour * HOUR + ((index * 7) % 50) * MINUTE)
    return at < now ? at : new Date(now.getTime() - (5 - hour / 8) * MINUTE)
  }
  return { submitted: day(demo.daysAgo, 8.2), acts: demo.acts.map((act) => day(act.daysAgo, 9 + act.hour)) }
}
