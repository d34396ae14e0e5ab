import * as v from 'valibot'
import { deskMerge } from '@/contract/desk/merging'
import { defineAct } from '../define-act'
import { MergeFields } from '../merge-fields'

/** What is looked for, and which case was chosen; with its words, so that it stays in sight when the list moves on. */
export const mergeDraft = v.object({
  search: v.string(),
  into: v.optional(v.object({ id: v.string(), number: v.string(), excerpt: v.string() })),
})
export type MergeDraft = v.InferOutput<typeof mergeDraft>

export const merge = defineAct({
  act: 'merge',
  group: 'hand',
  name: '并案',
  does: '和同一件事的另一件一起办、一起答复',
  send: '确认并案',
  done: '已并案，这件跟着牵头的那件办，居民会看到进度。',
  action: deskMerge,
  draft: mergeDraft,
  empty: { search: '' },
  fields: ['into'],
  body: ({ into }) => ({ into: into?.id }),
  Fields: MergeFields,
})
