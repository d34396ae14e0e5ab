import { View } from '@tarojs/components'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Choice, Field, FieldError, Notice, PhotoPicker, TextInput, usePastedPhotos } from '../../../../ui'
import { contactDays } from '../../acts/contact-time'
import { TextField } from '../../acts/text-field'
import { Toggle } from '../../toggle'
import { EARLIER, useFollowUp } from './use-follow-up'
import '../../acts/acts.scss'

interface FollowUpFormProps {
  consultation: DeskConsultationView
  onDone: (words: string) => void
}

/** What was done, when, and whether it was the last of it. */
export function FollowUpForm({ consultation, onDone }: FollowUpFormProps) {
  const form = useFollowUp(consultation, onDone)
  const { draft, errors, problem, photos, change } = form
  usePastedPhotos(photos)
  const days = contactDays(consultation.publishedAt ?? consultation.closesAt, Date.parse(consultation.now))
  return (
    <View className="act-form">
      <View className="act-fields">
        <Field name="at" label="哪一天" error={errors.at}>
          <Choice
            label="哪一天"
            options={[...days, { value: EARLIER, name: '更早' }]}
            value={draft.day}
            onChange={(chosen) => change({ day: chosen })}
          />
          {draft.day === EARLIER ? (
            <TextInput
              label="更早的日期"
              max={20}
              value={draft.typed}
              placeholder="例如 11 月 3 日"
              onChange={(typed) => change({ typed })}
            />
          ) : null}
        </Field>
        <TextField
          form={form}
          name="text"
          label="做了什么"
          hint="居民会看到"
          placeholder="例如：6 个摊位已搬到菜场门口，净化器全部装好"
        />
        <Field name="photos" label="照片" hint="可不加" error={errors.photos}>
          <PhotoPicker form={photos} />
        </Field>
        <Toggle on={draft.done} onChange={(done) => change({ done })}>
          已全部落实
        </Toggle>
        {draft.done ? <View className="small muted">记下以后这次征询就办完了，不能再加。</View> : null}
        {errors.done === undefined ? null : <FieldError>{errors.done}</FieldError>}
      </View>
      <View className="act-foot">
        {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
        <Button busy={form.sending} onPress={form.send}>
          记下
        </Button>
      </View>
    </View>
  )
}
