import { View } from '@tarojs/components'
import * as v from 'valibot'
import { deskExtend } from '@/contract/desk/actions'
import { aria, Choice, Field, promisedDay } from '../../../../ui'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'

const draft = v.object({ text: v.string(), workingDays: v.optional(v.number()) })
type Draft = v.InferOutput<typeof draft>

/** 延期: the answer later, once. */
export const extend = defineAct({
  act: 'extend',
  group: 'move',
  name: '延期',
  does: '只能延一次，要说明原因',
  send: '确认延期',
  done: '已延期，居民会看到新的日期和原因。',
  action: deskExtend,
  draft,
  empty: { text: '' },
  fields: ['workingDays', 'reason'],
  body: ({ workingDays, text }) => ({ workingDays, reason: text }),
  Fields,
})

function Fields({ form }: { form: FieldsForm<Draft> }) {
  const { draft: written, errors, change, view } = form
  const chosen = view.extensions.find(({ workingDays }) => workingDays === written.workingDays)
  return (
    <>
      <Field name="workingDays" label="延几个工作日" hint="只能延一次" error={errors.workingDays}>
        <Choice
          label="延几个工作日"
          columns={5}
          options={view.extensions.map(({ workingDays }) => ({ value: `${workingDays}`, name: `${workingDays}` }))}
          value={chosen && `${chosen.workingDays}`}
          onChange={(days) => change({ workingDays: Number(days) })}
        />
        <View className="small ink-2" {...aria({ live: 'polite' })}>
          {chosen ? `延到 ${promisedDay(chosen.dueAt)}答复` : `原来最晚 ${promisedDay(view.answerDueAt)}答复`}
        </View>
      </Field>
      <TextField
        form={form}
        name="reason"
        label="为什么要延期"
        hint="居民会看到"
        placeholder="例如：要等市里鉴定房屋结构，下周三出结果"
      />
    </>
  )
}
