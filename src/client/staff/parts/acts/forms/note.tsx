import { deskNote } from '@/contract/desk/actions'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

export const note = defineAct({
  act: 'note',
  group: 'record',
  name: '内部备注',
  does: '只有办件的人看得到，居民看不到',
  send: '记下备注',
  done: '备注已记下，居民看不到。',
  action: deskNote,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['text'],
  body: ({ text }) => ({ text }),
  Fields: ({ form }) => (
    <TextField form={form} name="text" label="内部备注" hint="居民看不到" placeholder="例如：物业经理周四可到场" />
  ),
})
