import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { aria, Button } from '../../../ui'
import type { FormAct } from '../acts/act-form'
import { otherActs } from '../acts/acts'
import { FORMS } from '../acts/forms'

interface OtherActsProps {
  view: DeskView
  current: FormAct | undefined
  onChoose: (act: FormAct) => void
}

/** What else can be done, under the case, by what it is to the case; each opens its form at the right. */
export function OtherActs({ view, current, onChoose }: OtherActsProps) {
  const groups = otherActs(view, current)
  if (groups.length === 0) return null
  return (
    <View className="console-others" {...aria({ role: 'group', label: '还可以' })}>
      {groups.map(({ name, acts }) => (
        <View key={name} className="console-others-group" {...aria({ role: 'group', label: name })}>
          {acts.map((act) => (
            <Button key={act} look="second" onPress={() => onChoose(act)}>
              {FORMS[act].name}
            </Button>
          ))}
        </View>
      ))}
    </View>
  )
}
