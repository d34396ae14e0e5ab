import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ClauseAnswer } from '@/contract/consultation/answers'
import type { ItemView } from '@/contract/consultation/items'
import { STANCE_NAMES, STANCES, type Stance } from '@/contract/consultation/vocabulary'
import { Button, Card, Choice, Field, Heading, Icon, ReadAloud, Tap, type IconName } from '../../../ui'
import { askedWords } from '../../parts/asked-words'
import { LookAgain } from './look-again'
import { Proposal } from './proposal'
import type { AnswerForm } from './use-answer-form'

const STANCE_ICONS: Record<Stance, IconName> = { agree: 'check', neutral: 'minus', disagree: 'close' }
const STANCE_OPTIONS = STANCES.map((value) => ({ value, name: STANCE_NAMES[value], icon: STANCE_ICONS[value] }))

export type Clause = Extract<ItemView, { type: 'clause' }>

interface ClauseStepProps {
  one: Clause
  form: AnswerForm
}

/** One clause: its words and why they are so, a stance, and a wording to put in their place. */
export function ClauseStep({ one, form }: ClauseStepProps) {
  const given = form.answers[one.id]
  const value = typeof given === 'object' && !Array.isArray(given) ? given : undefined
  const [asked, setAsked] = useState(false)
  const proposing =
    value !== undefined &&
    (asked || value.stance === 'disagree' || value.proposal !== undefined || value.reason !== undefined)
  const toLookAt = form.isToLookAt(one.id)
  const put = (part: Partial<ClauseAnswer>) => form.answer(one.id, { stance: 'neutral', ...value, ...part })

  return (
    <>
      <Words one={one} />
      <LookAgain one={one} form={form} />
      <Field name={one.id} error={toLookAt ? undefined : form.errors[one.id]}>
        <Choice
          label={`${one.label} ${one.title}，您的意见`}
          look="stances"
          options={STANCE_OPTIONS}
          value={value?.stance}
          onChange={(stance) => put({ stance })}
        />
      </Field>
      {value === undefined || toLookAt ? null : proposing ? (
        <Proposal one={one} value={value} onChange={put} />
      ) : (
        <Button look="plain" icon="pen" onPress={() => setAsked(true)}>
          建议改个写法
        </Button>
      )}
    </>
  )
}

function Words({ one }: { one: Clause }) {
  const [whole, setWhole] = useState(false)
  return (
    <Card className="clause">
      {one.label === '' ? null : <View className="clause-label">{one.label}</View>}
      {one.title === '' ? null : <Heading look="head">{one.title}</Heading>}
      <View className="clause-text pre">{one.text}</View>
      <ReadAloud text={askedWords(one)} />
      {one.why === '' ? null : (
        <>
          <Tap className="clause-why" expanded={whole} onPress={() => setWhole(!whole)}>
            <Icon name="book" size={20} />
            为什么这样写，法规怎么说
          </Tap>
          {whole ? <View className="clause-reasons pre">{one.why}</View> : null}
        </>
      )}
    </Card>
  )
}
