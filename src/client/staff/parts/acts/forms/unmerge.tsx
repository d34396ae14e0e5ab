import { deskUnmerge } from '@/contract/desk/merging'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

export const unmerge = defineAct({
  act: 'unmerge',
  group: 'hand',
  name: '撤销并案',
  does: '不是同一件事，单独办理和答复',
  send: '确认撤销并案',
  done: '已撤销并案，这件单独办理，答复时限不变。',
  action: deskUnmerge,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['reason'],
  body: ({ text }) => ({ reason: text }),
  Fields: ({ form }) => (
    <TextField
      form={form}
      name="reason"
      label="为什么单独办理"
      hint="居民看不到"
      placeholder="例如：说的是另一处绿地，要分开处理"
    />
  ),
})
