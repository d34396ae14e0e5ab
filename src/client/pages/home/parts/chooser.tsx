import { View } from '@tarojs/components'
import { useCall } from '../../../cloud'
import { Card, Failure, Heading, Row, Sheet, Skeleton, Tag } from '../../../ui'
import { NearMe } from './near-me'
import { distanceWords, nearestFirst } from './nearest'
import { usePosition } from './use-position'

interface ListProps {
  current?: string
  onChoose: (id: string) => void
}

function List({ current, onChoose }: ListProps) {
  const list = useCall('workstation.list', {})
  const position = usePosition()
  if (list.data) {
    const { items } = list.data
    return (
      <View className="stack">
        {items.length > 1 && items.some(({ location }) => location) ? <NearMe {...position} /> : null}
        <Card flush>
          {nearestFirst(items, position.at).map(({ item: { id, name, town, address }, metres }) => (
            <Row
              key={id}
              icon="pin"
              title={name}
              meta={metres === undefined ? `${town} ${address}` : `${distanceWords(metres)} · ${town} ${address}`}
              end={id === current ? <Tag tone="blue">现在这里</Tag> : undefined}
              onPress={() => onChoose(id)}
            />
          ))}
        </Card>
      </View>
    )
  }
  if (list.isError) return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
  return <Skeleton shape="rows" count={2} />
}

/** Nobody knows yet which workstation the person is at: they say so. */
export function Chooser({ onChoose }: ListProps) {
  return (
    <View className="stack">
      <View>
        <Heading look="head">您在哪个工作室附近</Heading>
        <View className="ink-2">选好以后，您的意见会投进那里的意见箱。也可以扫公示栏上的二维码。</View>
      </View>
      <List onChoose={onChoose} />
    </View>
  )
}

interface SheetProps extends ListProps {
  open: boolean
  onClose: () => void
}

Chooser.Sheet = function ChooserSheet({ open, current, onChoose, onClose }: SheetProps) {
  const choose = (id: string) => {
    onChoose(id)
    onClose()
  }
  return (
    <Sheet open={open} title="换一个工作室" onClose={onClose}>
      <List current={current} onChoose={choose} />
    </Sheet>
  )
}
