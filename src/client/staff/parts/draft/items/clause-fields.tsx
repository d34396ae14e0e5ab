import { CLAUSE_TEXT } from '@/contract/consultation/items'
import { textLength } from '@/contract/text'
import { View } from '@tarojs/components'
import { Field, TextArea, TextInput } from '../../../../ui'
import type { DraftItem } from '../shape'
import type { FieldsProps } from './item-fields'

const LABEL_ROOM = 40
const TITLE_ROOM = 200

/** A clause: its number, its title, its words, and why they are so. */
export function ClauseFields({ form, item, path, change }: FieldsProps<Extract<DraftItem, { type: 'clause' }>>) {
  const { errors } = form
  const over = textLength(item.text.trim()) - CLAUSE_TEXT
  return (
    <>
      <View className="clause-head">
        <Field name={`${path}.label`} label="序号" error={errors[`${path}.label`]}>
          <TextInput label="序号" max={LABEL_ROOM} value={item.label} onChange={(label) => change({ label })} />
        </Field>
        <Field name={`${path}.title`} label="条款标题" hint="可不填" error={errors[`${path}.title`]}>
          <TextInput label="条款标题" max={TITLE_ROOM} value={item.title} onChange={(title) => change({ title })} />
        </Field>
      </View>
      <Field name={`${path}.text`} label="条文" error={errors[`${path}.text`]}>
        <TextArea label="条文" room={ROOM} value={item.text} onChange={(text) => change({ text })} />
        {over > 0 ? <View className="note draft-over">{`超了 ${over} 字，请精简或拆成两条`}</View> : null}
      </Field>
      <Field name={`${path}.why`} label="为什么这样写" hint="可不填，居民点开看" error={errors[`${path}.why`]}>
        <TextArea label="为什么这样写" value={item.why} onChange={(why) => change({ why })} />
      </Field>
    </>
  )
}

/** A clause that was cut wrongly may hold much of a rule until it is cut again. */
const ROOM = 500_000
