import { View } from '@tarojs/components'
import type { WorkstationView } from '@/contract/workstation'
import { useElderMode } from '../../../device/elder-mode'
import { Choice, Segmented } from '../../../ui'

export type Reach = 'here' | 'district'
/** No topic's id: those are the workstation's own. */
export const EVERY_TOPIC = '*'

interface FiltersProps {
  workstation: WorkstationView | undefined
  reach: Reach
  onReach: (reach: Reach) => void
  topic: string
  onTopic: (topic: string) => void
}

/** Of which workstation, and about what. Nothing to choose before one is known. */
export function Filters({ workstation, reach, onReach, topic, onTopic }: FiltersProps) {
  const [elder] = useElderMode()
  if (!workstation) return null
  const topics = workstation.topics.map(({ id, name }) => ({ value: id, name }))
  return (
    <View className="wall-filters stack">
      <Segmented
        label="哪里的"
        options={[
          { value: 'here', name: workstation.name },
          { value: 'district', name: '全区' },
        ]}
        value={reach}
        onChange={onReach}
      />
      {/* One line to sweep along; in elder mode all of them are in sight. */}
      <View className={elder ? '' : 'sideways'}>
        <Choice
          label="哪方面的事"
          options={[{ value: EVERY_TOPIC, name: '全部' }, ...topics]}
          value={topic}
          onChange={onTopic}
        />
      </View>
    </View>
  )
}
