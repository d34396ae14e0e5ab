import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { aria, Button } from '../../../ui'
import { ACT_WORDS, otherActs, type FormAct } from '../acts/acts'

interface OtherActsProps {
  view: DeskView
  current: FormAct | undefined
  onChoose: (act: FormAct) => void
}

/** What else can be done, under the case; each opens its form at the right. */
export function OtherActs({ view, current, onChoose }: OtherActsProps) {
  const others = otherActs(view, current)
  if (others.length === 0) return null
  return (
    <View className="console-others" {...aria({ role: 'group', label: '还可以' })}>
      {others.map((act) => (
        <Button key={act} look="second" onPress={() => onChoose(act)}>
          {ACT_WORDS[act].name}
        </Button>
      ))}
    </View>
  )
}
