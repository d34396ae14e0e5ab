import { View } from '@tarojs/components'
import type { Overview } from '@/contract/stats/view'
import { CHANNEL_NAMES } from '@/contract/suggestion/vocabulary'
import { percent } from '@/contract/percent'
import { aria, Card, Heading } from '../../../ui'
import { Table } from './table'

const NAME = '从哪里来'

/** 从哪里来: one bar, shared by the channels. */
export function Channels({ overview, asTable }: { overview: Overview; asTable: boolean }) {
  const { channels, received, ratings, rates } = overview
  const rated = ratings.satisfied + ratings.fair + ratings.unsatisfied
  const used = channels.filter(({ count }) => count > 0)
  return (
    <Card className="figures-card">
      <Heading>{NAME}</Heading>
      {asTable ? (
        <Table
          label={NAME}
          head={['来源', '件数', '占比']}
          rows={channels.map(({ channel, count }) => [CHANNEL_NAMES[channel], count, percent(count, received)])}
        />
      ) : (
        <>
          <View className="figures-stack" {...aria({ hidden: true })}>
            {used.map(({ channel, count }) => (
              <View key={channel} className={`figures-part is-${channel}`} style={{ flexGrow: count }} />
            ))}
          </View>
          <View className="figures-keys">
            {used.map(({ channel, count }) => (
              <View key={channel} className="figures-legend">
                <View className={`figures-square is-${channel}`} />
                <View>{`${CHANNEL_NAMES[channel]} ${count}`}</View>
              </View>
            ))}
          </View>
        </>
      )}
      <View className="small muted">
        {`纸条占 ${percent(rates.paper.count, rates.paper.of)}。${rated} 件已评，${ratings.unrated} 件答复后未评，未评不计入满意。`}
      </View>
    </Card>
  )
}
