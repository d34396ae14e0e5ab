import { View } from '@tarojs/components'
import type { Overview } from '@/contract/stats/view'
import { aria, Card, Heading } from '../../../ui'
import { Table } from './table'

const NAME = '都在说什么'

/** 都在说什么: topics by how many cases they have. */
export function Topics({ overview: { topics }, asTable }: { overview: Overview; asTable: boolean }) {
  const most = Math.max(1, ...topics.map(({ count }) => count))
  return (
    <Card className="figures-card">
      <View className="row">
        <View className="grow">
          <Heading>{NAME}</Heading>
        </View>
        {asTable ? null : <View className="small muted">件数，附议</View>}
      </View>
      {topics.length === 0 ? <View className="muted">这段时间没有收到意见。</View> : null}
      {asTable ? (
        <Table
          label={NAME}
          head={['事项', '件数', '附议']}
          rows={topics.map(({ name, count, supporters }) => [name, count, supporters])}
        />
      ) : (
        <View className="figures-bars" {...aria({ role: 'list' })}>
          {topics.map(({ id, name, count, supporters }) => (
            <View
              key={id}
              className="figures-bar"
              {...aria({ role: 'listitem', label: `${name} ${count} 件，附议 ${supporters}` })}
            >
              <View className="figures-bar-name">{name}</View>
              <View className="figures-bar-track">
                <View className="figures-bar-fill" style={{ width: `${(count / most) * 100}%` }} />
              </View>
              <View className="figures-bar-count num">{count}</View>
              <View className="figures-bar-more muted">{supporters}</View>
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}
