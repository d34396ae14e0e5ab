import { View } from '@tarojs/components'
import { SATISFACTION_NAMES, SATISFACTIONS } from '@/contract/suggestion/vocabulary'
import { Choice, Field, Segmented, type IconName } from '../../../ui'
import type { RatingForm } from './use-rating'

const FACES: Record<(typeof SATISFACTIONS)[number], IconName> = { satisfied: 'smile', fair: 'flat', unsatisfied: 'sad' }
const FACE_OPTIONS = SATISFACTIONS.map((value) => ({ value, name: SATISFACTION_NAMES[value], icon: FACES[value] }))
const SOLVED = [
  { value: 'yes', name: '解决了' },
  { value: 'no', name: '没解决' },
] as const

/** Two taps: how it went, and whether it is solved. */
export function RatingFields({ form }: { form: RatingForm }) {
  const { satisfaction, chooseSatisfaction, solved, chooseSolved, errors } = form
  return (
    <>
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
    </>
  )
}
