import { DISTRICT_DESK } from '@/contract/roles'
import { groupOf } from '@/contract/suggestion/states'
import { ASK_AGAIN_DAYS, ASK_AGAIN_TIMES, residentActs, type Act } from '@/contract/suggestion/transitions'
import type { SuggestionView } from '@/contract/suggestion/view'
import type { PhotoView } from '@/contract/upload'
import { temporaryUrls } from '../platform/files'
import { workingDaysLeft } from '../platform/clock'
import { answerClockRuns, ratedUntil, waitsUntil } from './clocks'
import { standingOf } from './life'
import type { Actor } from '../platform/actor'
import type { SuggestionRecord, TimelineRecord } from './record'
import { riskyPhotos } from '../safety/record'
import { togetherOf } from './together'

const DAY = 86_400_000

/** What resident and desk both see; who did something is said in the words of the one who looks. */
export function caseView(
  record: SuggestionRecord,
  now: Date,
  photosOf: (fileIDs: string[]) => PhotoView[],
  nameOf: (actor: Actor) => string,
): Omit<SuggestionView, 'again' | 'can' | 'published' | 'together'> {
  const { refusal, rating } = record
  const answer = record.answers.at(-1)
  const running = answerClockRuns(record.state)
  const [rateBy, resumableFrom] = [ratedUntil(record), waitsUntil(record)]
  return {
    id: record._id,
    number: record.number,
    state: record.state,
    version: record.version,
    workstation: record.workstation,
    kind: record.kind,
    topic: record.topic,
    topicName: record.topicName,
    text: record.text,
    photos: photosOf(record.photos),
    voice: voiceView(record, photosOf),
    transcribed: record.transcribedAt === undefined ? undefined : true,
    place: record.place,
    public: record.public,
    anonymous: record.anonymous,
    submittedAt: record.submittedAt.toISOString(),
    timeline: record.timeline.map((entry) => timelineView(entry, photosOf, nameOf)),
    answer: answer && { ...answer, at: answer.at.toISOString() },
    refusal: refusal && { ...refusal, at: refusal.at.toISOString() },
    contactDueAt: record.contactDueAt.toISOString(),
    contactedAt: record.contactedAt?.toISOString(),
    contactDaysLeft: running && !record.contactedAt ? workingDaysLeft(now, record.contactDueAt) : undefined,
    answerDueAt: record.answerDueAt.toISOString(),
    answerDaysLeft: running ? workingDaysLeft(now, record.answerDueAt) : undefined,
    overdue: record.dueClock && record.dueAt <= now ? record.dueClock : undefined,
    withDistrict: record.desk === DISTRICT_DESK,
    question: openQuestion(record),
    resumableFrom: resumableFrom?.toISOString(),
    resumeDaysLeft: resumableFrom && now < resumableFrom ? workingDaysLeft(now, resumableFrom) : undefined,
    rateBy: rateBy?.toISOString(),
    rateDaysLeft: rateBy && Math.max(0, Math.ceil((rateBy.getTime() - now.getTime()) / DAY)),
    rating: rating && groupOf(record.state) === 'closed' ? { ...rating, at: rating.at.toISOString() } : undefined,
  }
}

/** Where it may not be heard, or cannot now, it is there all the same. */
function voiceView({ voice }: SuggestionRecord, urlsOf: (fileIDs: string[]) => PhotoView[]): SuggestionView['voice'] {
  return voice && { ...voice, url: urlsOf([voice.fileID])[0]?.url ?? '' }
}

function timelineView(
  entry: TimelineRecord,
  photosOf: (fileIDs: string[]) => PhotoView[],
  nameOf: (actor: Actor) => string,
): SuggestionView['timeline'][number] {
  return {
    at: entry.at.toISOString(),
    act: entry.act,
    state: entry.state,
    text: entry.text,
    photos: entry.photos && photosOf(entry.photos),
    by: nameOf(entry.actor),
  }
}

function openQuestion(record: SuggestionRecord): string | undefined {
  if (record.state !== 'needsInfo') return undefined
  return record.timeline.filter(({ act }) => act === 'askInfo').at(-1)?.text
}

/** Never a person to residents. */
function sideOf(actor: Actor): string {
  if (actor.kind !== 'staff') return actor.kind
  return actor.role === 'district' ? 'district' : 'workstation'
}

/** The case as the resident who wrote it sees it; a photo that WeChat calls risky stays with the staff. */
export async function showToResident(record: SuggestionRecord, now: Date): Promise<SuggestionView> {
  const [photosOf, together] = await Promise.all([temporaryUrls(allFiles(record)), togetherOf(record)])
  const hidden = riskyPhotos(record)
  const shown = (fileIDs: string[]) => photosOf(fileIDs.filter((fileID) => !hidden.includes(fileID)))
  const view = caseView(record, now, shown, sideOf)
  const can = residentActs(standingOf(record), now.getTime())
  return {
    ...view,
    timeline: view.timeline.filter(({ act }) => !INSIDE.includes(act)).map(withoutReason),
    published: record.publication === 'published',
    together,
    again: can.includes('askAgain') ? againOf(record) : undefined,
    can,
  }
}

function againOf({ askedAgain, closedAt }: SuggestionRecord): SuggestionView['again'] {
  const by = closedAt && new Date(closedAt.getTime() + ASK_AGAIN_DAYS * DAY)
  return { timesLeft: ASK_AGAIN_TIMES - askedAgain, by: by?.toISOString() }
}

/** What changes nothing for the resident: another lead in place of the one they know nothing of, and publication. */
const INSIDE: readonly Act[] = ['leadMerged', 'publish', 'hide']

/** Why a case is handled alone again may tell of somebody else's. */
function withoutReason(entry: SuggestionView['timeline'][number]): SuggestionView['timeline'][number] {
  return entry.act === 'unmerge' ? { ...entry, text: undefined } : entry
}

/** Everything its resident gave that lies in storage: photos, and the recording. */
export function allFiles({ photos, timeline, voice }: SuggestionRecord): string[] {
  return [...photos, ...timeline.flatMap((entry) => entry.photos ?? []), ...(voice === undefined ? [] : [voice.fileID])]
}
