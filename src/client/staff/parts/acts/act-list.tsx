import { View } from '@tarojs/components'
import { aria, Row } from '../../../ui'
import type { FormAct } from './act-form'
import type { ActsOfAGroup } from './acts'
import { FORMS } from './forms'

interface ActListProps {
  groups: readonly ActsOfAGroup[]
  onChoose: (act: FormAct) => void
}

/** What else can be done with a case, by what it is to the case. */
export function ActList({ groups, onChoose }: ActListProps) {
  return (
    <View className="act-list">
      {groups.map(({ name, acts }) => (
        <View key={name} {...aria({ role: 'group', label: name })}>
          <View className="act-list-name note muted">{name}</View>
          {acts.map((act) => (
            <Row key={act} title={FORMS[act].name} meta={FORMS[act].does} onPress={() => onChoose(act)} />
          ))}
        </View>
      ))}
    </View>
  )
}
