import { View } from '@tarojs/components'
import type { Overview } from '@/contract/stats/view'
import { percent } from '@/contract/percent'
import { Card, Heading } from '../../../ui'
import { Table } from './table'

type Rows = NonNullable<Overview['workstations']>

/** 各工作室: beside one another, for the district. */
export function Workstations({ rows }: { rows: Rows }) {
  const share = ({ count, of }: Rows[number]['contact']) => percent(count, of)
  return (
    <Card className="figures-card">
      <Heading>各工作室</Heading>
      <Table
        label="各工作室"
        head={['工作室', '收到', '联系', '按时', '满意']}
        rows={rows.map((row) => [row.name, row.received, share(row.contact), share(row.answer), share(row.satisfied)])}
      />
      <View className="small muted">联系：先行联系率。按时：按时答复率。满意：满意率。转办的算现在办的工作室。</View>
    </Card>
  )
}
