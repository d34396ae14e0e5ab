import { View } from '@tarojs/components'
import type { WorkstationView } from '@/contract/workstation'
import { Button, Notice } from '../../../ui'

interface OtherPlaceProps {
  /** What the shared card is of that was opened. */
  card: WorkstationView
  here: string
  onChoose: (id: string) => void
}

/** The card somebody came by is of another workstation than theirs: they decide where they are, not who sent it. */
export function OtherPlace({ card: { id, name }, here, onChoose }: OtherPlaceProps) {
  return (
    <View className="stack">
      <Notice>{`这张卡片是${name}的，您现在在${here}`}</Notice>
      <Button look="soft" onPress={() => onChoose(id)}>
        {`去${name}`}
      </Button>
    </View>
  )
}
