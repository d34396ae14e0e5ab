import { View } from '@tarojs/components'
import { SUGGESTION_TEXT } from '@/contract/suggestion/actions'
import { textLength, tidyText } from '@/contract/text'
import { aria, Field, PhotoPicker, Slip, TextArea } from '../../../ui'
import { DangerHint } from './danger'
import type { SubmitForm } from './use-submit-form'
import { VoiceField } from './voice'

const SAVED = { 'not yet': '', kept: '，已存', full: '。手机存储满了，没能存草稿，写完请直接投' }

/** The slip that is written on, with its photos, or said. */
export function Words({ form: { draft, change, photos, voice, errors, saved, focusOn } }: { form: SubmitForm }) {
  const length = textLength(tidyText(draft.text))
  const over = length - SUGGESTION_TEXT.max
  return (
    <Slip>
      <Field name="text" error={errors.text}>
        <TextArea
          label="想说的事"
          look="ruled"
          placeholder="哪里、什么事、希望怎么办"
          value={draft.text}
          focus={focusOn === 'text'}
          onChange={(text) => change({ text })}
        />
        <View className={`submit-count note ${over > 0 ? 'is-over' : 'muted'}`} {...aria({ live: 'polite' })}>
          {over > 0 ? `超了 ${over} 字，请精简一些` : `${length} 字${SAVED[saved ?? 'not yet']}`}
        </View>
      </Field>
      <DangerHint text={draft.text} />
      <Field name="voice" error={errors.voice}>
        <VoiceField form={voice} />
      </Field>
      <Field name="photos" error={errors.photos}>
        <PhotoPicker form={photos} />
      </Field>
    </Slip>
  )
}
