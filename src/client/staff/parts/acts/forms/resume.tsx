import { deskResume } from '@/contract/desk/actions'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

export const resume = defineAct({
  act: 'resume',
  group: 'move',
  name: '继续办理',
  does: '不再等居民补充，答复时限接着走',
  send: '确认继续办理',
  done: '已继续办理，答复时限接着走。',
  action: deskResume,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['note'],
  body: ({ text }) => ({ note: text }),
  Fields: ({ form }) => (
    <TextField
      form={form}
      name="note"
      label="为什么继续办理"
      hint="居民会看到"
      placeholder="例如：现场已能看清，不用再补充"
    />
  ),
})
