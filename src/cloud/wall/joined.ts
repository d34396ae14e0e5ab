import * as v from 'valibot'
import { PUBLICATIONS, type Publication } from '@/contract/suggestion/publication'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import { supportId, supportsAmong } from './standing'

const wasPublic = v.object({
  _id: v.string(),
  publication: v.picklist(PUBLICATIONS),
  workstation: v.object({ name: v.string() }),
  publicText: v.object({ text: v.string() }),
})
const PROJECT = { publication: 1, 'workstation.name': 1, 'publicText.text': 1 }
const WAS: readonly Publication[] = ['published', 'hidden']
/** So many are looked through: two requests, however much ever was public. */
export const LOOKED_THROUGH = 1000

export interface Joined {
  items: { at: string; text?: string }[]
  /** Whether there is more that was public than was looked through. */
  more: boolean
}

/**
 * What somebody joined in with (附议), the words only while they are public. No mark says whose it is or names a case, so it is
 * looked for among the newest of all that ever was public.
 */
export async function joinedBy(call: Pick<Call, 'openid'>): Promise<Joined> {
  const raw = await aggregate('suggestions', [
    ['match', { publication: command.in([...WAS]) }],
    ['sort', { 'publicText.at': -1 }],
    ['limit', LOOKED_THROUGH],
    ['project', PROJECT],
  ])
  const newest = raw.map((one) => v.parse(wasPublic, one))
  const given = new Set(await supportsAmong(newest.map(({ _id }) => supportId(call, _id))))
  const joined = newest.filter(({ _id }) => given.has(supportId(call, _id)))
  return {
    items: joined.map(({ publication, publicText, workstation }) => ({
      at: workstation.name,
      text: publication === 'published' ? publicText.text : undefined,
    })),
    more: newest.length === LOOKED_THROUGH,
  }
}
