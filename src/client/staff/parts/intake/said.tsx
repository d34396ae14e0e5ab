import { View } from '@tarojs/components'
import { goesToDistrict } from '@/contract/roles'
import { PLACE_TEXT, SUGGESTION_TEXT } from '@/contract/suggestion/actions'
import { textLength, tidyText } from '@/contract/text'
import { KIND_OPTIONS, topicOptions } from '../../../pages/submit/parts/topics'
import { aria, Card, Choice, Field, Notice, Slip, TextArea, TextInput } from '../../../ui'
import type { IntakeForm } from './use-intake-form'

const SAVED = { 'not yet': '', kept: '，已存', full: '。存储满了，没能存草稿，写完请直接登记' }

interface SaidProps {
  form: IntakeForm
  topics: readonly { id: string; name: string }[]
}

/** What is written on it, word for word, and what it is about. */
export function Said({ form: { draft, change, errors, saved }, topics }: SaidProps) {
  const length = textLength(tidyText(draft.text))
  const over = length - SUGGESTION_TEXT.max
  return (
    <>
      <Slip>
        <Field name="text" error={errors.text}>
          <TextArea
            label="内容"
            look="ruled"
            placeholder={draft.channel === 'paper' ? '照纸条抄，一字不改' : '他是怎么说的：哪里、什么事、希望怎么办'}
            value={draft.text}
            onChange={(text) => change({ text })}
          />
          <View className={`intake-count note ${over > 0 ? 'is-over' : 'muted'}`} {...aria({ live: 'polite' })}>
            {over > 0 ? `超了 ${over} 字，请精简一些` : `${length} 字${SAVED[saved ?? 'not yet']}`}
          </View>
        </Field>
      </Slip>
      <Card className="intake-card">
        <Field name="kind" label="类型" error={errors.kind}>
          <Choice
            label="类型"
            columns={6}
            options={KIND_OPTIONS}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </Field>
        <Field name="topic" label="哪方面的事" error={errors.topic}>
          <Choice
            label="哪方面的事"
            look="tiles"
            columns={5}
            options={topicOptions(topics)}
            value={draft.topic}
            onChange={(topic) => change({ topic })}
          />
        </Field>
        {goesToDistrict(draft) ? <Notice>对本工作室的投诉、举报交区局办理，登记后您就看不到了。</Notice> : null}
        <Field name="place" label="在哪里" hint="可不填" error={errors.place}>
          <TextInput
            label="在哪里"
            placeholder="例如 3号楼北侧绿地"
            max={2 * PLACE_TEXT.max}
            value={draft.place}
            onChange={(place) => change({ place })}
          />
        </Field>
      </Card>
    </>
  )
}
