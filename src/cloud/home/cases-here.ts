import * as v from 'valibot'
import { STATES, isOpen } from '@/contract/suggestion/states'
import type { WallEcho } from '@/contract/wall/view'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import { ON_THE_WALL, PUBLISHED_FIELDS, readPublished } from '../wall/published'
import { wallEcho } from '../wall/show'

const ECHOES = 3
/** What was answered longer ago is no news; and so many days of answers are a bounded number. */
const NEWS_DAYS = 90
const DAY = 86_400_000

/** A field that is missing comes out of a group as null here, and not at all there. */
const withoutNulls = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
)
const answer = v.object({ open: v.number(), unread: v.number(), wall: v.array(withoutNulls) })
const NOTHING = { open: 0, unread: 0, wall: [] }

/** Of one's own, those one still waits for: in hand, or answered and not yet rated. */
const WAITED_FOR = STATES.filter((state) => isOpen(state) || state === 'answered')

const $ = command.aggregate

/**
 * How the caller's own suggestions stand, and the newest answers of a workstation that everyone may read, in one request:
 * two lists that have nothing in common, each with an index, put together in one group.
 */
export async function casesHere(
  workstationId: string,
  { keys, now }: Call,
): Promise<{ mine: { open: number; unread: number }; wall: WallEcho[] }> {
  const own = [keys.owner, keys.anonymousOwner]
  const since = new Date(now.getTime() - NEWS_DAYS * DAY)
  const answered = {
    ...{ ...ON_THE_WALL, 'workstation.id': workstationId },
    ...{ 'publicText.at': command.gte(since), 'publicText.answer': command.exists(true) },
  }
  const isMine = $.in(['$ownerKey', own])
  const [raw] = await aggregate('suggestions', [
    ['match', command.or({ ownerKey: command.in(own) }, answered)],
    ['sort', { 'publicText.at': -1 }],
    [
      'group',
      {
        _id: null,
        open: countOf([isMine, $.in(['$state', WAITED_FOR])]),
        unread: countOf([isMine, $.gt(['$newsVersion', '$seenVersion'])]),
        wall: $.push($.cond({ if: $.and(isShown(workstationId, since)), then: SHOWN_FIELDS, else: null })),
      },
    ],
    ['project', { _id: 0, open: 1, unread: 1, wall: $.slice([there('$wall'), ECHOES]) }],
  ])
  const { wall, ...mine } = raw === undefined ? NOTHING : v.parse(answer, raw)
  return { mine, wall: wall.map(readPublished).flatMap(wallEcho) }
}

const SHOWN_FIELDS = Object.fromEntries(PUBLISHED_FIELDS.map((field) => [field, `$${field}`] as const))

/** The same as `answered`, as expressions: one's own come through the match too, and may be private. */
function isShown(workstationId: string, since: Date): object[] {
  return [
    $.eq(['$publication', 'published']),
    $.eq([$.ifNull(['$lead.id', null]), null]),
    $.eq(['$workstation.id', workstationId]),
    $.gte(['$publicText.at', since]),
    $.neq([$.ifNull(['$publicText.answer', null]), null]),
  ]
}

function countOf(conditions: object[]): object {
  return $.sum($.cond({ if: $.and(conditions), then: 1, else: 0 }))
}

/** Takes out the nulls that stand in the place of others. */
function there(list: string): object {
  return $.filter({ input: list, as: 'one', cond: $.neq(['$$one', null]) })
}
