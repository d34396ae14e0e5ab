import type { Overview } from '@/contract/stats/view'
import { View } from '@tarojs/components'
import { goTo, pages } from '../../../device/pages'
import { Card, Heading, Row } from '../../../ui'

/** 邻居附议最多: of what everyone may read now, whatever the period. */
export function Leaders({ overview: { leaders } }: { overview: Overview }) {
  return (
    <Card className="figures-card">
      <Heading>邻居附议最多</Heading>
      <View className="small muted">现在公开着的意见</View>
      {leaders.length === 0 ? (
        <View className="muted">公开的意见还没有人附议。</View>
      ) : (
        <View>
          {leaders.map(({ id, text, topicName, supporters }) => (
            <Row
              key={id}
              title={text}
              meta={topicName}
              end={<View className="num strong">{`${supporters} 人`}</View>}
              onPress={() => goTo(pages.deskCase(id))}
            />
          ))}
        </View>
      )}
    </Card>
  )
}
