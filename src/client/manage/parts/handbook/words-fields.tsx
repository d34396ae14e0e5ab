import { View } from '@tarojs/components'
import { ANSWER_TEXT } from '@/contract/desk/actions'
import { TEMPLATE_FIELD_NAMES, TEMPLATE_FIELDS } from '@/contract/desk/template-text'
import { ENTRY_TITLE } from '@/contract/handbook/entry'
import { POLICY_SOURCE, POLICY_TEXT } from '@/contract/policy/actions'
import { OUTCOME_NAMES, OUTCOMES } from '@/contract/suggestion/vocabulary'
import { aria, Button, Choice, Field, TextInput } from '../../../ui'
import { TextField } from '../../../staff/parts/acts/text-field'
import type { EntryKind } from './draft'
import type { EntryForm } from './use-entry-form'

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, name: OUTCOME_NAMES[value] }))

/** What an entry says: a policy answer with its source, or a template with the fields that are filled in. */
export function WordsFields({ kind, form }: { kind: EntryKind; form: EntryForm }) {
  const { draft, errors, change } = form
  return (
    <>
      <Field name="title" label="标题" hint={kind === 'policy' ? '居民会看到' : '居民看不到'} error={errors.title}>
        <TextInput
          label="标题"
          placeholder={kind === 'policy' ? '例如：消防车通道不能停车' : '例如：现场已处理好'}
          max={ENTRY_TITLE.max}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
      </Field>
      {kind === 'policy' ? <Source form={form} /> : null}
      {kind === 'template' ? (
        <Field name="outcome" label="用于哪种办理结果" error={errors.outcome}>
          <Choice
            label="用于哪种办理结果"
            options={OUTCOME_OPTIONS}
            value={draft.outcome}
            onChange={(outcome) => change({ outcome })}
          />
        </Field>
      ) : null}
      <TextField
        form={form}
        name="text"
        label={kind === 'policy' ? '怎么规定' : '模板内容'}
        hint={kind === 'policy' ? '引用时居民会看到' : '大括号里的会自动填上'}
        max={kind === 'policy' ? POLICY_TEXT.max : ANSWER_TEXT.max}
        placeholder={kind === 'policy' ? '用大白话写清楚' : '例如：{称呼}您好，您反映的{地点}…'}
      />
      {kind === 'template' ? (
        <View className="handbook-chips" {...aria({ role: 'group', label: '插入自动填写的内容' })}>
          {TEMPLATE_FIELDS.map((field) => (
            <Button
              key={field}
              look="soft"
              icon="plus"
              label={`插入${TEMPLATE_FIELD_NAMES[field]}`}
              onPress={() => change({ text: `${draft.text}{${TEMPLATE_FIELD_NAMES[field]}}` })}
            >
              {TEMPLATE_FIELD_NAMES[field]}
            </Button>
          ))}
        </View>
      ) : null}
    </>
  )
}

function Source({ form: { draft, errors, change } }: { form: EntryForm }) {
  return (
    <Field name="source" label="出处" hint="居民会看到" error={errors.source}>
      <TextInput
        label="出处"
        placeholder="例如：《上海市市容环境卫生管理条例》第十八条"
        max={POLICY_SOURCE.max}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </Field>
  )
}
