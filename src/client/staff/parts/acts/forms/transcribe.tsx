import { deskTranscribe } from '@/contract/desk/actions'
import { SUGGESTION_TEXT } from '@/contract/suggestion/actions'
import { VoiceNote } from '../../../../ui'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'
import { NO_WORDS, wordsDraft } from './words-draft'

export const transcribe = defineAct({
  act: 'transcribe',
  group: 'record',
  name: '把录音写成文字',
  does: '听录音，照原话写下来，居民看得到',
  send: '记下文字',
  done: '文字记下了，居民会看到，也搜得到了。',
  action: deskTranscribe,
  draft: wordsDraft,
  empty: NO_WORDS,
  fields: ['text'],
  body: ({ text }) => ({ text }),
  Fields: ({ form }) => (
    <>
      {form.view.voice === undefined ? null : (
        <VoiceNote url={form.view.voice.url} seconds={form.view.voice.seconds} name="居民的录音" />
      )}
      <TextField
        form={form}
        name="text"
        label="录音里说的"
        hint="居民会看到"
        max={SUGGESTION_TEXT.max}
        placeholder="照居民的原话写，听不清的地方写「听不清」"
      />
    </>
  ),
})
