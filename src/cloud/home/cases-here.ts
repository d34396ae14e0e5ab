import * as v from 'valibot'
import { STATES } from '@/contract/suggestion/states'
import type { WallEcho } from '@/contract/wall/view'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import { isOnTheWall, ON_THE_WALL, PUBLISHED_FIELDS, readPublished } from '../wall/published'
import { wallEcho } from '../wall/show'

/** Enough for anyone's open suggestions; more are counted as this many. */
const COUNTED = 50
const ECHOES = 3
/** What was answered longer ago is no news; and so many days of answers are a bounded number. */
const NEWS_DAYS = 90
const DAY = 86_400_000

const mineFields = v.object({
  state: v.picklist(STATES),
  newsVersion: v.number(),
  seenVersion: v.number(),
})
export type Mine = v.InferOutput<typeof mineFields>
const whose = v.object({ mine: v.boolean() })
/** One's own may be private: only what was published can be read as such. */
const shown = v.object({ publication: v.literal('published'), publicText: v.object({ answer: v.string() }) })

const $ = command.aggregate
const FIELDS = Object.fromEntries(
  [...PUBLISHED_FIELDS, ...Object.keys(mineFields.entries)].map((field) => [field, 1] as const),
)

/** The caller's own suggestions, and the newest answers of a workstation that everyone may read, in one request. */
export async function casesHere(
  workstationId: string,
  { keys, now }: Call,
): Promise<{ mine: Mine[]; wall: WallEcho[] }> {
  const own = [keys.owner, keys.anonymousOwner]
  const since = new Date(now.getTime() - NEWS_DAYS * DAY)
  const answered = {
    ...{ ...ON_THE_WALL, 'workstation.id': workstationId },
    ...{ 'publicText.at': command.gte(since), 'publicText.answer': command.exists(true) },
  }
  const isMine = $.or(own.map((key) => $.eq(['$ownerKey', key])))
  const raw = await aggregate('suggestions', [
    ['match', command.or({ ownerKey: command.in(own) }, answered)],
    [
      'project',
      { ...FIELDS, mine: isMine, newest: $.cond({ if: isMine, then: '$updatedAt', else: '$publicText.at' }) },
    ],
    // The own ones first: they are counted, of the others only the first are shown.
    ['sort', { mine: -1, newest: -1 }],
    ['limit', COUNTED + ECHOES],
  ])
  return {
    mine: raw.filter((one) => v.parse(whose, one).mine).map((one) => v.parse(mineFields, one)),
    wall: raw
      .filter((one) => v.is(shown, one))
      .map(readPublished)
      .filter((one) => isOnTheWall(one) && one.workstation.id === workstationId && one.publicText.at >= since)
      .sort((one, next) => next.publicText.at.getTime() - one.publicText.at.getTime())
      .slice(0, ECHOES)
      .flatMap(wallEcho),
  }
}
