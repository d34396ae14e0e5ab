import * as v from 'valibot'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { aggregate } from '../platform/store'
import type { Published } from './published'

/** How many joined in with a case, and what the caller has to do with it. */
export interface Standing {
  supporters: number
  supported: boolean
  own: boolean
}

/** The document that says that a person joined in with a case; it names neither to whoever has no key. */
export function supportId(call: Pick<Call, 'openid'>, caseId: string): string {
  return secrets().hash('support', call.openid, caseId)
}

const follower = v.object({
  _id: v.string(),
  lead: v.object({ id: v.string() }),
  ownerKey: v.string(),
  supporters: v.nullish(v.number(), 0),
})
type Follower = v.InferOutput<typeof follower>
const FIELDS = Object.fromEntries(Object.keys(follower.entries).map((field) => [field, 1]))
/** More about one page of matters than any district has. */
const MOST = 1000

/** What the caller is to each of these cases, whether directly or by one that follows it (并案): one request, two with leads. */
export async function standingsOf(cases: readonly Published[], call: Call): Promise<Map<string, Standing>> {
  const followers = await followersOf(cases)
  const ids = [...cases, ...followers].map(({ _id }) => supportId(call, _id))
  const given = new Set(await supportsAmong(ids))
  const isOwn = ({ ownerKey }: { ownerKey: string }) =>
    ownerKey === call.keys.owner || ownerKey === call.keys.anonymousOwner
  return new Map(
    cases.map((one) => {
      const all = [one, ...followers.filter(({ lead }) => lead.id === one._id)]
      return [
        one._id,
        {
          supporters: all.reduce((sum, { supporters }) => sum + supporters, 0),
          supported: all.some(({ _id }) => given.has(supportId(call, _id))),
          own: all.some(isOwn),
        },
      ]
    }),
  )
}

async function followersOf(cases: readonly Published[]): Promise<Follower[]> {
  const leads = cases.filter(({ merges }) => merges > 0).map(({ _id }) => _id)
  if (leads.length === 0) return []
  const raw = await aggregate('suggestions', [
    ['match', { 'lead.id': command.in(leads) }],
    ['project', FIELDS],
    ['limit', MOST],
  ])
  return raw.map((one) => v.parse(follower, one))
}

const idOnly = v.object({ _id: v.string() })

/** Those of the ids that are there. Not by a plain query, which gives a hundred at most. */
export async function supportsAmong(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const raw = await aggregate('supports', [
    ['match', { _id: command.in([...ids]) }],
    ['project', { _id: 1 }],
    ['limit', ids.length],
  ])
  return raw.map((one) => v.parse(idOnly, one)._id)
}
