import { View } from '@tarojs/components'
import type { Overview } from '@/contract/stats/view'
import { Card, Heading } from '../../../ui'
import { Table } from './table'

/** 哪里提得多: the places that were named most often. They are a workstation's. */
export function Places({ overview: { places } }: { overview: Overview }) {
  return (
    <Card className="figures-card">
      <Heading>哪里提得多</Heading>
      {places.length === 0 ? (
        <View className="muted">这段时间的意见没有写地点。</View>
      ) : (
        <Table label="哪里提得多" head={['地点', '件数']} rows={places.map(({ place, count }) => [place, count])} />
      )}
    </Card>
  )
}
