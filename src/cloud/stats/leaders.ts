import * as v from 'valibot'
import type { Overview } from '@/contract/stats/view'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { ON_THE_WALL } from '../wall/published'

/** So many fit beside the other figures. */
const SHOWN = 5

const led = v.object({
  _id: v.string(),
  topicName: v.string(),
  supporters: v.number(),
  publicText: v.object({ text: v.string() }),
})

/**
 * What neighbours joined in with most (附议) of what everyone may read now, by its public words.
 * @param workstationId of one workstation; of the whole district when none is given
 */
export async function mostSupported(workstationId: string | undefined): Promise<Overview['leaders']> {
  const read = await find(
    'suggestions',
    {
      ...(workstationId === undefined ? {} : { 'workstation.id': workstationId }),
      ...ON_THE_WALL,
      supporters: command.gt(0),
    },
    {
      order: [
        ['supporters', 'desc'],
        ['_id', 'desc'],
      ],
      limit: SHOWN,
      fields: ['topicName', 'supporters', 'publicText.text'],
    },
  )
  return read.map((raw) => {
    const { _id, topicName, supporters, publicText } = v.parse(led, raw)
    return { id: _id, topicName, supporters, text: publicText.text }
  })
}
