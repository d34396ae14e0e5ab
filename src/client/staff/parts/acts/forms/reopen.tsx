import { deskReopen } from '@/contract/desk/hand-over'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

/** The district takes a refusal back (重新受理). */
export const reopen = defineAct({
  act: 'reopen',
  group: 'move',
  name: '重新受理',
  does: '退回工作室重新办，时限从头算',
  send: '确认重新受理',
  done: '已退回工作室重新办，居民会看到。',
  action: deskReopen,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['text'],
  body: ({ text }) => ({ text }),
  Fields: ({ form }) => (
    <TextField
      form={form}
      name="text"
      label="为什么要重新受理"
      hint="居民会看到"
      placeholder="例如：法院受理的是赔偿，漏水本身仍应由工作室协调"
    />
  ),
})
