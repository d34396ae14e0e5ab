import { deskAskInfo } from '@/contract/desk/actions'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

export const askInfo = defineAct({
  act: 'askInfo',
  group: 'move',
  name: '请居民补充',
  does: '答复时限停下，等居民补充',
  send: '发给居民',
  done: '已发给居民，补充前答复时限停着。',
  action: deskAskInfo,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['text'],
  body: ({ text }) => ({ text }),
  Fields: ({ form }) => (
    <TextField
      form={form}
      name="text"
      label="要居民补充什么"
      hint="居民会看到"
      placeholder="例如：请补充是几号楼几层，最好附一张照片"
    />
  ),
})
