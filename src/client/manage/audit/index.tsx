import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { listAudit } from '@/contract/audit/actions'
import { daysOfPeriod } from '@/contract/stats/periods'
import { asCallError, useList } from '../../cloud'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { serverNow } from '../../staff/parts/server-time'
import { Toggle } from '../../staff/parts/toggle'
import { useMe } from '../../staff/parts/use-me'
import { Button, Card, Empty, Failure, Field, LongList, Skeleton, TextInput } from '../../ui'
import { PeriodChooser } from '../figures/parts/period-chooser'
import { ScopeChooser } from '../parts/scope-chooser'
import { shanghaiDay, type Chosen } from '../figures/parts/words'
import { AuditRow } from './parts/audit-row'
import './index.scss'

const PAGE = 30

/** 操作记录: who did what to which case when, and who opened a phone number. For the district. */
export default function AuditPage() {
  const staff = useMe(true)
  const [chosen, choose] = useState<Chosen>('thisMonth')
  const [desk, setDesk] = useState<string>()
  const [phones, setPhones] = useState(false)
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState<string>()
  const today = shanghaiDay(serverNow())
  const days = typeof chosen === 'string' ? daysOfPeriod(chosen, today) : chosen
  const list = useList(listAudit, { ...days, desk, phones, number, limit: PAGE })
  usePullDownRefresh(() => {
    void list.refetch().finally(() => Taro.stopPullDownRefresh())
  })
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  useReachBottom(more)

  const error = list.isError ? asCallError(list.error) : undefined
  const find = () => setNumber(typed.trim() === '' ? undefined : typed)
  return (
    <DeskScreen title="操作记录" at="audit" top onReachEnd={more}>
      {error?.code === 'FORBIDDEN' ? (
        <StaffOnly />
      ) : (
        <>
          <View className="audit-head">
            <PeriodChooser chosen={chosen} today={today} onChange={choose} />
            <ScopeChooser staff={staff} scope={desk} onChange={setDesk} />
            <Toggle icon="phone" on={phones} onChange={setPhones}>
              只看查看电话
            </Toggle>
          </View>
          <Field name="number" label="查一件意见" hint="可不填" error={error?.fields.number}>
            <View className="audit-find">
              <View className="grow">
                <TextInput label="受理编号" max={12} value={typed} placeholder="受理编号" onChange={setTyped} />
              </View>
              <Button look="second" icon="search" onPress={find}>
                查
              </Button>
            </View>
          </Field>
          {content()}
        </>
      )}
    </DeskScreen>
  )

  function content() {
    const items = list.data?.pages.flatMap((page) => page.items)
    if (!items) {
      if (!error) return <Skeleton shape="rows" count={6} />
      if (error.fields.number !== undefined) return null
      return <Failure error={error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    if (items.length === 0) return <Empty title="这段时间没有操作记录" text="换一段时间，或者少选一些条件。" />
    return (
      <>
        <Card flush>
          <LongList>
            {items.map((line) => (
              <AuditRow key={line.id} line={line} />
            ))}
          </LongList>
        </Card>
        {list.hasNextPage ? (
          <Button look="second" busy={list.isFetchingNextPage} onPress={more}>
            看更早的
          </Button>
        ) : null}
      </>
    )
  }
}
