import { View } from '@tarojs/components'
import { SATISFACTION_NAMES, SATISFACTIONS } from '@/contract/suggestion/vocabulary'
import { Card, Choice, Field, Figure, Heading, promisedMoment, Segmented, type IconName } from '../../../ui'
import type { RatingForm } from './use-rating'

const FACES: Record<(typeof SATISFACTIONS)[number], IconName> = { satisfied: 'smile', fair: 'flat', unsatisfied: 'sad' }
const FACE_OPTIONS = SATISFACTIONS.map((value) => ({ value, name: SATISFACTION_NAMES[value], icon: FACES[value] }))
const SOLVED = [
  { value: 'yes', name: '解决了' },
  { value: 'no', name: '没解决' },
] as const

interface RateCardProps {
  rateBy: string | undefined
  daysLeft: number | undefined
  form: RatingForm
}

/** The resident's turn: how it went, and whether it is solved. */
export function RateCard({ rateBy, daysLeft, form }: RateCardProps) {
  const { satisfaction, chooseSatisfaction, solved, chooseSolved, errors } = form
  return (
    <Card className="case-rate">
      <View className="case-next">
        <View className="grow">
          <View className="small muted">下一步，轮到您了</View>
          <Heading look="title">办得怎么样</Heading>
        </View>
        {daysLeft === undefined ? null : <Figure value={daysLeft} unit="天内" size="s" />}
      </View>
      <Field name="satisfaction" error={errors.satisfaction}>
        <Choice
          label="办得怎么样"
          look="faces"
          options={FACE_OPTIONS}
          value={satisfaction}
          onChange={chooseSatisfaction}
        />
      </Field>
      <Field name="solved" error={errors.solved}>
        <View className="case-solved">
          <View className="grow">问题解决了吗</View>
          <Segmented
            label="问题解决了吗"
            options={SOLVED}
            value={solved === undefined ? undefined : solved ? 'yes' : 'no'}
            onChange={(value) => chooseSolved(value === 'yes')}
          />
        </View>
      </Field>
      {rateBy === undefined ? null : (
        <View className="note muted">{`${promisedMoment(rateBy)} 前不评，会自动结案，记作未评。`}</View>
      )}
    </Card>
  )
}
