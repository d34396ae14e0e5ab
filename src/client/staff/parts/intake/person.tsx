import { View } from '@tarojs/components'
import { Card, Field, Segmented, Several, TextArea, TextInput } from '../../../ui'
import type { IntakeForm } from './use-intake-form'

const LEFT = [
  { value: 'yes', name: '留了' },
  { value: 'no', name: '没有留' },
] as const
const CONSENT = [{ value: 'yes', name: '已征得本人同意' }] as const
const SHOWN = [
  { value: 'no', name: '不公开' },
  { value: 'yes', name: '可以公开' },
] as const

/** Who it is from, as far as they want it known, and what they agreed to. */
export function Person({ form: { draft, change, errors } }: { form: IntakeForm }) {
  return (
    <Card className="intake-card">
      <Field name="anonymous" label="称呼或电话">
        <Segmented
          label="留了称呼或电话吗"
          options={LEFT}
          value={draft.anonymous ? 'no' : 'yes'}
          onChange={(value) => change({ anonymous: value === 'no' })}
        />
      </Field>
      {draft.anonymous ? (
        <View className="small muted">按匿名登记。本人凭小票上的编号和查询码看进度。</View>
      ) : (
        <>
          <Field name="name" label="称呼" hint="可不填" error={errors.name}>
            <TextInput
              label="称呼"
              placeholder="例如 王阿姨"
              max={60}
              value={draft.name}
              onChange={(name) => change({ name })}
            />
          </Field>
          <Field name="phone" label="电话" hint="可不填" error={errors.phone}>
            <TextInput
              label="电话"
              placeholder="手机号，或带区号的座机"
              keyboard="phone"
              max={20}
              value={draft.phone}
              onChange={(phone) => change({ phone })}
            />
          </Field>
        </>
      )}
      <Field name="consentRecorded" label="本人同意" error={errors.consentRecorded}>
        <Several
          label="本人同意"
          options={CONSENT}
          value={draft.consent ? ['yes'] : []}
          onChange={(chosen) => change({ consent: chosen.length > 0 })}
        />
        <View className="note muted intake-hint">由工作室代录，记下称呼和电话，并按下面选的公开或不公开</View>
      </Field>
      <Field name="public" label="给邻居看吗" error={errors.public}>
        <Segmented
          label="给邻居看吗"
          options={SHOWN}
          value={draft.public ? 'yes' : 'no'}
          onChange={(value) => change({ public: value === 'yes' })}
        />
      </Field>
      <Field name="note" label="内部备注" hint="可不填，居民看不到" error={errors.note}>
        <TextArea
          label="内部备注"
          short
          placeholder={draft.channel === 'paper' ? '例如：最后一行字迹看不清' : '例如：当时还有两位邻居在场'}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </Field>
    </Card>
  )
}
