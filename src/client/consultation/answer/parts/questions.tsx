import { View } from '@tarojs/components'
import { ANSWER_TEXT, type ItemView } from '@/contract/consultation/items'
import { textLength, tidyText } from '@/contract/text'
import { aria, Choice, Several, Slip, TextArea } from '../../../ui'
import { chosenWords } from './hints'
import type { AnswerForm } from './use-answer-form'

type Of<T extends ItemView['type']> = Extract<ItemView, { type: T }>
interface QuestionProps<T extends ItemView['type']> {
  one: Of<T>
  form: AnswerForm
}

const named = ({ options }: Of<'single' | 'multiple'>) => options.map(({ id, text }) => ({ value: id, name: text }))

export function Choices({ one, form }: QuestionProps<'single'>) {
  const value = form.answers[one.id]
  return (
    <Choice
      label={one.title}
      look="list"
      options={named(one)}
      value={typeof value === 'string' ? value : undefined}
      onChange={(chosen) => form.answer(one.id, chosen)}
    />
  )
}

export function SeveralChoices({ one, form }: QuestionProps<'multiple'>) {
  const answered = form.answers[one.id]
  const value = Array.isArray(answered) ? answered : []
  const { words, over } = chosenWords(one, value.length)
  return (
    <View>
      <Several
        label={one.title}
        options={named(one)}
        value={value}
        onChange={(chosen) => form.answer(one.id, chosen.length === 0 ? undefined : chosen)}
      />
      <View className={`answer-count small ${over ? 'is-over' : 'muted'}`} {...aria({ live: 'polite' })}>
        {value.length === 0 ? '' : words}
      </View>
    </View>
  )
}

/** Up to ten points, five a line. */
export function Points({ one, form }: QuestionProps<'scale'>) {
  const value = form.answers[one.id]
  const points = Array.from({ length: one.max }, (_, index) => String(index + 1))
  return (
    <View className="stack">
      {one.low === '' && one.high === '' ? null : (
        <View className="points-ends small ink-2">
          <View>{one.low === '' ? '' : `1 分：${one.low}`}</View>
          <View>{one.high === '' ? '' : `${one.max} 分：${one.high}`}</View>
        </View>
      )}
      <Choice
        label={one.title}
        columns={5}
        options={points.map((point) => ({ value: point, name: point }))}
        value={typeof value === 'number' ? String(value) : undefined}
        onChange={(chosen) => form.answer(one.id, Number(chosen))}
      />
    </View>
  )
}

export function Words({ one, form }: QuestionProps<'text'>) {
  const value = form.answers[one.id]
  const words = typeof value === 'string' ? value : ''
  return (
    <Slip>
      <TextArea
        label={one.title}
        look="ruled"
        placeholder="写下您的想法"
        value={words}
        onChange={(text) => form.answer(one.id, text === '' ? undefined : text)}
      />
      <Count text={words} max={ANSWER_TEXT} />
    </Slip>
  )
}

/** How much room is left, said when there is none. */
export function Count({ text, max }: { text: string; max: number }) {
  const length = textLength(tidyText(text))
  const over = length - max
  return (
    <View className={`answer-count note ${over > 0 ? 'is-over' : 'muted'}`} {...aria({ live: 'polite' })}>
      {over > 0 ? `超了 ${over} 字，请精简一些` : `${length} 字`}
    </View>
  )
}
