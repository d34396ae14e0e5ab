import type { ParsedInputOf } from '@/contract/actions'
import type { getWall as action } from '@/contract/wall/actions'
import type { WallItem } from '@/contract/wall/view'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { find } from '../platform/store'
import { findPublic, isOnTheWall, PUBLISHED_FIELDS, readPublished, type Published } from './published'
import { wallView } from './show'
import { standingsOf } from './standing'

const GONE = '这一条已经不再公开，可以看看别的，也可以自己提'

/** @throws Failure NOT_FOUND for what never was public, or is not any more: the same words for all of it */
export async function getWall({ publicId }: ParsedInputOf<typeof action>, call: Call): Promise<WallItem> {
  const record = await inSightOf(await findPublic(publicId))
  const standing = record && (await standingsOf([record], call)).get(record._id)
  if (!record || !standing) throw new Failure('NOT_FOUND', GONE)
  return wallView(record, standing)
}

/** The case that stands on the wall for it: itself, or the one that it follows. */
async function inSightOf(record: Published | undefined): Promise<Published | undefined> {
  if (record?.publication !== 'published') return undefined
  if (record.lead === undefined) return record
  const [raw] = await find(
    'suggestions',
    { _id: record.lead.id, publication: 'published' },
    { limit: 1, fields: PUBLISHED_FIELDS },
  )
  const lead = raw === undefined ? undefined : readPublished(raw)
  return lead && isOnTheWall(lead) ? lead : undefined
}
