import * as v from 'valibot'
import type { MergedItem } from '@/contract/desk/merged-view'
import { STATES } from '@/contract/suggestion/states'
import { CHANNELS } from '@/contract/suggestion/vocabulary'
import type { StaffCall } from '../platform/call'
import { afterPlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { findSuggestion } from '../suggestion/stored'
import { atDesk } from './act'

const row = v.object({
  _id: v.string(),
  number: v.string(),
  state: v.picklist(STATES),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  submittedAt: v.date(),
  answerDueAt: v.date(),
})

/** The cases that follow one, or were answered with it. Who may see the lead may see them: they lie at the same desk. */
export async function deskMerged(
  input: { id: string; cursor?: string; limit: number },
  call: StaffCall,
): Promise<{ items: MergedItem[]; nextCursor?: string }> {
  const lead = await findSuggestion(input.id)
  atDesk('read', call)(lead)
  const query = command.and([{ 'lead.id': lead._id, desk: lead.desk }, ...afterPlace('submittedAt', input.cursor)])
  const read = await find('suggestions', query, {
    order: [
      ['submittedAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: input.limit + 1,
    fields: Object.keys(row.entries),
  })
  const { page, nextCursor } = pageOf(
    read.map((raw) => v.parse(row, raw)),
    input.limit,
    ({ submittedAt, _id }) => ({ at: submittedAt, id: _id }),
  )
  return { items: page.map(mergedItem), nextCursor }
}

function mergedItem({ _id, submittedAt, answerDueAt, ...rest }: v.InferOutput<typeof row>): MergedItem {
  return { id: _id, ...rest, submittedAt: submittedAt.toISOString(), answerDueAt: answerDueAt.toISOString() }
}
