import { View } from '@tarojs/components'
import { aria, Tap } from '../../../../ui'

interface StepperProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

/** A small number, one more or one less. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  return (
    <View className="stepper" {...aria({ role: 'group', label })}>
      <View className="grow">{label}</View>
      <Tap
        className="stepper-tap"
        label={`${label}，少一个`}
        disabled={value <= min}
        onPress={() => onChange(value - 1)}
      >
        −
      </Tap>
      <View className="stepper-value num" {...aria({ live: 'polite' })}>
        {value}
      </View>
      <Tap
        className="stepper-tap"
        label={`${label}，多一个`}
        disabled={value >= max}
        onPress={() => onChange(value + 1)}
      >
        ＋
      </Tap>
    </View>
  )
}
