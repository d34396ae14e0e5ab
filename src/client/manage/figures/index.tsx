import { useState } from 'react'
import { View } from '@tarojs/components'
import { statsOverview } from '@/contract/stats/actions'
import { daysOfPeriod } from '@/contract/stats/periods'
import type { Overview } from '@/contract/stats/view'
import { asCallError, useCall } from '../../cloud'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { heardServerTime, serverNow } from '../../staff/parts/server-time'
import { Toggle } from '../../staff/parts/toggle'
import { useMe } from '../../staff/parts/use-me'
import { useWide } from '../../staff/parts/wide'
import { Empty, Failure, Figure, Notice, Skeleton } from '../../ui'
import { Channels } from './parts/channels'
import { PeriodChooser } from './parts/period-chooser'
import { Leaders } from './parts/leaders'
import { Places } from './parts/places'
import { Rates } from './parts/rates'
import { Recount } from './parts/recount'
import { ScopeChooser } from '../parts/scope-chooser'
import { Topics } from './parts/topics'
import { Trend } from './parts/trend'
import { Waits } from './parts/waits'
import { Workstations } from './parts/workstations'
import { daysWords, shanghaiDay, type Chosen } from './parts/words'
import './index.scss'

/** 数字: how it goes at a workstation, or in the whole district, for some days. */
export default function FiguresPage() {
  const [chosen, choose] = useState<Chosen>('thisMonth')
  const [scope, setScope] = useState<string>()
  const [today, setToday] = useState(() => shanghaiDay(serverNow()))
  const [asTable, showTable] = useState(false)
  const days = typeof chosen === 'string' ? daysOfPeriod(chosen, today) : chosen
  const query = useCall(statsOverview, { workstationId: scope, ...days })
  const staff = useMe(query.data !== undefined)
  const { data } = query
  if (data) heardServerTime(data.now, query.dataUpdatedAt)
  // This device may think it is another day: the server's counts.
  if (data && data.today !== today) setToday(data.today)

  return (
    <DeskScreen title="数字" at="figures" top>
      {data ? (
        <>
          <View className="figures-head">
            <View className="grow">
              <Figure value={data.received} unit="件意见" tone="ink" size="l" />
              <ScopeChooser staff={staff} scope={scope} onChange={setScope} />
              <View className="small muted">{daysWords(days, today)}</View>
            </View>
            <PeriodChooser chosen={chosen} today={today} onChange={choose} />
          </View>
          {data.recounting ? <Notice tone="warn">正在重新计算，现在的数字还不全，请过一会儿再看。</Notice> : null}
          <View className="row">
            <View className="grow small muted">超期的一直算超期；没有到期的不算。</View>
            <Toggle on={asTable} onChange={showTable}>
              看表格
            </Toggle>
          </View>
          <Pictures overview={data} asTable={asTable} />
          {staff?.role === 'district' ? <Recount begun={data.recounting} /> : null}
        </>
      ) : query.isError ? (
        asCallError(query.error).code === 'FORBIDDEN' ? (
          <StaffOnly />
        ) : (
          <Failure error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
        )
      ) : (
        <>
          <Skeleton shape="card" count={4} />
          <Skeleton shape="rows" count={4} />
        </>
      )}
    </DeskScreen>
  )
}

function Pictures({ overview, asTable }: { overview: Overview; asTable: boolean }) {
  const wide = useWide()
  if (overview.received === 0 && overview.answered === 0) {
    return <Empty title="这段时间还没有意见" text="换一段时间看看，或者等意见来。" />
  }
  const trend = <Trend overview={overview} asTable={asTable} />
  const topics = <Topics overview={overview} asTable={asTable} />
  const channels = <Channels overview={overview} asTable={asTable} />
  const where = overview.workstations ? <Workstations rows={overview.workstations} /> : <Places overview={overview} />
  // What matters most comes first on a phone, and stands on top of the two columns of a PC.
  if (!wide) {
    return (
      <View className="figures-column">
        <Rates overview={overview} />
        {trend}
        {topics}
        {channels}
        <Waits overview={overview} />
        <Leaders overview={overview} />
        {where}
      </View>
    )
  }
  return (
    <>
      <Rates overview={overview} />
      <View className="figures-columns">
        <View className="figures-column">
          {trend}
          {channels}
          {where}
        </View>
        <View className="figures-column">
          {topics}
          <Leaders overview={overview} />
          <Waits overview={overview} />
        </View>
      </View>
    </>
  )
}
