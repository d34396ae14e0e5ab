import { View } from '@tarojs/components'
import { MAX_OPTIONS, SCALE } from '@/contract/consultation/items'
import { Field, TextInput } from '../../../../ui'
import { Toggle } from '../../toggle'
import type { DraftItem } from '../shape'
import type { FieldsProps } from './item-fields'
import { OptionsFields } from './options-fields'
import { Stepper } from './stepper'

type Question = Exclude<DraftItem, { type: 'clause' } | { type: 'designs' }>
const TITLE_ROOM = 400
const END_ROOM = 40

/** A question: what is asked, how it is answered, and whether it must be. */
export function QuestionFields({ form, item, path, change }: FieldsProps<Question>) {
  const { errors } = form
  return (
    <>
      <Field name={`${path}.title`} label="问什么" error={errors[`${path}.title`]}>
        <TextInput
          label="问什么"
          placeholder="例如：您家晚上把车停在哪里"
          max={TITLE_ROOM}
          value={item.title}
          onChange={(title) => change({ title })}
        />
      </Field>
      <Answering form={form} item={item} path={path} change={change} />
      <View>
        <Toggle on={item.required} onChange={(required) => change({ required })}>
          必须回答
        </Toggle>
      </View>
    </>
  )
}

function Answering({ form, item, path, change }: FieldsProps<Question>) {
  const { errors } = form
  switch (item.type) {
    case 'single':
      return (
        <OptionsFields errors={errors} path={path} options={item.options} onChange={(options) => change({ options })} />
      )
    case 'multiple':
      return (
        <>
          <OptionsFields
            errors={errors}
            path={path}
            options={item.options}
            onChange={(options) => change({ options })}
          />
          <Field name={`${path}.max`} error={errors[`${path}.max`] ?? errors[`${path}.min`]}>
            <Stepper
              label="最少选几项"
              value={item.min}
              min={0}
              max={MAX_OPTIONS}
              onChange={(min) => change({ min })}
            />
            <Stepper
              label="最多选几项"
              value={item.max}
              min={1}
              max={MAX_OPTIONS}
              onChange={(max) => change({ max })}
            />
          </Field>
        </>
      )
    case 'scale':
      return (
        <>
          <Field name={`${path}.max`} error={errors[`${path}.max`]}>
            <Stepper
              label="最高几分"
              value={item.max}
              min={SCALE.min}
              max={SCALE.max}
              onChange={(max) => change({ max })}
            />
          </Field>
          <Field name={`${path}.low`} label="1 分是" hint="可不填" error={errors[`${path}.low`]}>
            <TextInput
              label="1 分是"
              placeholder="例如：很不满意"
              max={END_ROOM}
              value={item.low}
              onChange={(low) => change({ low })}
            />
          </Field>
          <Field name={`${path}.high`} label={`${item.max} 分是`} hint="可不填" error={errors[`${path}.high`]}>
            <TextInput
              label={`${item.max} 分是`}
              placeholder="例如：很满意"
              max={END_ROOM}
              value={item.high}
              onChange={(high) => change({ high })}
            />
          </Field>
        </>
      )
    case 'text':
      return null
  }
}
