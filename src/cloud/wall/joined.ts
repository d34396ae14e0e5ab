import * as v from 'valibot'
import { PUBLICATIONS, type Publication } from '@/contract/suggestion/publication'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import { supportId } from './standing'

const wasPublic = v.object({
  _id: v.string(),
  publication: v.picklist(PUBLICATIONS),
  workstation: v.object({ name: v.string() }),
  publicText: v.object({ text: v.string() }),
})
type WasPublic = v.InferOutput<typeof wasPublic>
const PROJECT = { publication: 1, 'workstation.name': 1, 'publicText.text': 1 }
const idOnly = v.object({ _id: v.string() })
const WAS: readonly Publication[] = ['published', 'hidden']
/** So many are looked through in two requests. */
const BATCH = 1000

/**
 * What somebody joined in with (附议), the words only while they are public. No mark says whose it is or names a case, so it is
 * looked for among all that ever was public.
 */
export async function joinedBy(call: Pick<Call, 'openid'>): Promise<{ at: string; text?: string }[]> {
  const joined: WasPublic[] = []
  for (let after = ''; ;) {
    const raw = await aggregate('suggestions', [
      ['match', { publication: command.in([...WAS]), _id: command.gt(after) }],
      ['sort', { _id: 1 }],
      ['limit', BATCH],
      ['project', PROJECT],
    ])
    const batch = raw.map((one) => v.parse(wasPublic, one))
    const given = await marksAmong(batch.map(({ _id }) => supportId(call, _id)))
    joined.push(...batch.filter(({ _id }) => given.has(supportId(call, _id))))
    const last = batch.at(-1)
    if (batch.length < BATCH || last === undefined) break
    after = last._id
  }
  return joined.map(({ publication, publicText, workstation }) => ({
    at: workstation.name,
    text: publication === 'published' ? publicText.text : undefined,
  }))
}

async function marksAmong(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const raw = await aggregate('supports', [
    ['match', { _id: command.in([...ids]) }],
    ['project', { _id: 1 }],
    ['limit', ids.length],
  ])
  return new Set(raw.map((one) => v.parse(idOnly, one)._id))
}
