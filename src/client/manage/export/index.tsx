import { useState } from 'react'
import { View } from '@tarojs/components'
import { getMe } from '@/contract/me/actions'
import { daysOfPeriod } from '@/contract/stats/periods'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { serverNow } from '../../staff/parts/server-time'
import { useCall } from '../../cloud'
import { Card, Failure, Skeleton } from '../../ui'
import { PeriodChooser } from '../figures/parts/period-chooser'
import { ScopeChooser } from '../parts/scope-chooser'
import { daysWords, shanghaiDay, type Chosen } from '../figures/parts/words'
import { TakeAway } from './parts/take-away'

/** 导出: cases, figures and, for the district, the audit trail as tables that Excel and WPS open. */
export default function ExportPage() {
  const me = useCall(getMe, {})
  const [chosen, choose] = useState<Chosen>('lastMonth')
  const [scope, setScope] = useState<string>()
  const today = shanghaiDay(serverNow())
  const days = typeof chosen === 'string' ? daysOfPeriod(chosen, today) : chosen
  const staff = me.data?.staff
  // The one whose name stands there: who works at several would else take all of them away.
  const desk = scope ?? (staff?.role === 'district' ? undefined : staff?.workstations[0]?.id)
  return (
    <DeskScreen title="导出" at="export" top>
      {me.isError ? (
        <Failure error={me.error} retrying={me.isFetching} onRetry={() => void me.refetch()} />
      ) : !me.data ? (
        <Skeleton shape="card" count={2} />
      ) : !staff || staff.role === 'officer' ? (
        <StaffOnly />
      ) : (
        <>
          <Card>
            <View className="stack">
              <PeriodChooser chosen={chosen} today={today} onChange={choose} />
              <View className="ink-2">{daysWords(days, today)}</View>
              <ScopeChooser staff={staff} scope={scope} onChange={setScope} />
            </View>
          </Card>
          <TakeAway key={`${days.from} ${days.to} ${desk}`} days={days} scope={desk} role={staff.role} />
        </>
      )}
    </DeskScreen>
  )
}
