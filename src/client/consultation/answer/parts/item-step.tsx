import { View } from '@tarojs/components'
import { isRequired } from '@/contract/consultation/answers'
import type { ItemView } from '@/contract/consultation/items'
import type { ConsultationView } from '@/contract/consultation/view'
import { Card, Field, Heading, ReadAloud } from '../../../ui'
import { askedWords } from '../../parts/asked-words'
import { ClauseStep } from './clause-step'
import { Designs } from './designs'
import { natureOf } from '@/contract/consultation/nature'
import { hintOf } from './hints'
import { LookAgain } from './look-again'
import { Choices, Points, SeveralChoices, Words } from './questions'
import type { AnswerForm } from './use-answer-form'

/** Said where people write. */
const WILL_BE_PUBLISHED = '写的话会公布，不写是谁说的；请不要写姓名、电话和门牌号。'
const canWrite = ({ type }: ItemView) => type === 'clause' || type === 'text'

interface ItemStepProps {
  consultation: ConsultationView
  one: ItemView
  form: AnswerForm
}

/** One clause or question: what it says, and the answer. */
export function ItemStep({ consultation, one, form }: ItemStepProps) {
  const nature = natureOf(consultation) + (canWrite(one) ? WILL_BE_PUBLISHED : '')
  return (
    <>
      {one.type === 'clause' ? (
        <ClauseStep one={one} form={form} />
      ) : (
        <>
          <Card>
            <Heading look="title">{one.title}</Heading>
            <View className={`answer-hint ${isRequired(one) ? 'is-required' : ''}`}>{hintOf(one)}</View>
            <ReadAloud text={askedWords(one)} />
          </Card>
          <LookAgain one={one} form={form} />
          <Field name={one.id} error={form.isToLookAt(one.id) ? undefined : form.errors[one.id]}>
            <Control one={one} form={form} />
          </Field>
        </>
      )}
      {nature === '' ? null : <View className="answer-nature note muted">{nature}</View>}
    </>
  )
}

function Control({ one, form }: { one: Exclude<ItemView, { type: 'clause' }>; form: AnswerForm }) {
  switch (one.type) {
    case 'single':
      return <Choices one={one} form={form} />
    case 'multiple':
      return <SeveralChoices one={one} form={form} />
    case 'scale':
      return <Points one={one} form={form} />
    case 'text':
      return <Words one={one} form={form} />
    case 'designs':
      return <Designs one={one} form={form} />
  }
}
