import * as v from 'valibot'
import type { ItemView } from '@/contract/consultation/items'
import { CONSULTATION_KINDS, WHO_MAY_ANSWER } from '@/contract/consultation/vocabulary'

/** A consultation while it is written. Everything may still be empty: the contract judges it when it is saved. */

/** An item as it is written, with the pictures to show. */
export type DraftItem = ItemView

const photo = v.object({ fileID: v.string(), url: v.string() })
export type DraftPhoto = v.InferOutput<typeof photo>

const document = v.object({ fileID: v.string(), url: v.string(), name: v.string(), bytes: v.number() })
export type DraftDocument = v.InferOutput<typeof document>

const option = v.object({ id: v.string(), text: v.string() })
const question = { id: v.string(), title: v.string(), required: v.boolean() }

const item: v.GenericSchema<unknown, DraftItem> = v.variant('type', [
  v.object({ type: v.literal('single'), ...question, options: v.array(option) }),
  v.object({ type: v.literal('multiple'), ...question, options: v.array(option), min: v.number(), max: v.number() }),
  v.object({ type: v.literal('scale'), ...question, max: v.number(), low: v.string(), high: v.string() }),
  v.object({ type: v.literal('text'), ...question }),
  v.object({
    type: v.literal('clause'),
    id: v.string(),
    label: v.string(),
    title: v.string(),
    text: v.string(),
    why: v.string(),
  }),
  v.object({
    type: v.literal('designs'),
    ...question,
    options: v.array(v.object({ ...option.entries, photos: v.array(photo) })),
  }),
])

export const draft = v.object({
  kind: v.picklist(CONSULTATION_KINDS),
  title: v.string(),
  background: v.string(),
  photos: v.array(photo),
  documents: v.array(document),
  workstations: v.array(v.string()),
  /** As they are typed, with something between them. */
  communities: v.string(),
  who: v.picklist(WHO_MAY_ANSWER),
  hideTotals: v.boolean(),
  /** Instants: of the first moment, and of the one after the last. */
  opensAt: v.string(),
  closesAt: v.string(),
  items: v.array(item),
  /** What was put right, while it is open. */
  note: v.string(),
})
export type Draft = v.InferOutput<typeof draft>
