import { View } from '@tarojs/components'
import { useCall } from '../../../cloud'
import { Card, Failure, Heading, Row, Sheet, Skeleton, Tag } from '../../../ui'

interface ListProps {
  current?: string
  onChoose: (id: string) => void
}

function List({ current, onChoose }: ListProps) {
  const list = useCall('workstation.list', {})
  if (list.data) {
    return (
      <Card flush>
        {list.data.items.map(({ id, name, town, address }) => (
          <Row
            key={id}
            icon="pin"
            title={name}
            meta={`${town} ${address}`}
            end={id === current ? <Tag tone="blue">现在这里</Tag> : undefined}
            onPress={() => onChoose(id)}
          />
        ))}
      </Card>
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
