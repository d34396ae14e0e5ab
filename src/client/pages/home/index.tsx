import { useState } from 'react'
import { View } from '@tarojs/components'
import { usePull } from '../../cloud'
import { useKeepWorkstation } from '../../cloud/kept-workstation'
import { useElderMode } from '../../device/elder-mode'
import { pages } from '../../device/pages'
import { useShare } from '../../device/share'
import { rememberStaff } from '../../device/staff'
import { Failure, isFinal, Notice, Screen, Skeleton, Stale } from '../../ui'
import { Wordmark } from '../../ui/wordmark/wordmark'
import { UnsentRow } from '../../unsent/unsent-row'
import { AskedNow } from './parts/asked-now'
import { Chooser } from './parts/chooser'
import { Doors } from './parts/doors'
import { Echoes } from './parts/echoes'
import { Here } from './parts/here'
import { HowItGoes } from './parts/how-it-goes'
import { LastSeen } from './parts/last-seen'
import { OtherPlace } from './parts/other-place'
import { useHome } from './parts/use-home'
import './index.scss'

/** @param here the workstation that is shown all the same: where they were last */
function brokenWords(here: string | undefined): string {
  const way = here === undefined ? '，或在下面选一个工作室' : `。现在看到的是${here}，点它的名字可以换`
  return `这个二维码认不出来。请扫公示栏上的二维码${way}。`
}

/** 首页: where I am, and the doors. One call. */
export default function Home() {
  const { home, ...at } = useHome()
  const [choosing, setChoosing] = useState(false)
  const [elder] = useElderMode()
  usePull(() => (at.id === undefined ? Promise.resolve() : home.refetch()))
  if (home.data) rememberStaff(home.data.staff)
  useKeepWorkstation(home.data?.workstation)
  useShare(() => ({
    title: `${home.data ? `${home.data.workstation.name}的` : ''}人民意见箱：身边的事，写下来投进去`,
    path: at.id === undefined ? pages.home() : pages.homeAt(at.id),
  }))

  return (
    <Screen title="人民意见箱" tab="home" brand={<Brand />} className="home">
      {at.brokenScene ? (
        <Notice tone="warn">{brokenWords((home.data?.workstation ?? at.lastSeen)?.name)}</Notice>
      ) : null}
      <UnsentRow />
      {content()}
      <Chooser.Sheet open={choosing} current={at.id} onChoose={at.choose} onClose={() => setChoosing(false)} />
    </Screen>
  )

  function content() {
    if (at.unreachable && at.id === undefined) return <Failure error={at.unreachable} onRetry={at.retry} />
    if (at.id === undefined && !at.finding) return <Chooser onChoose={at.choose} />
    if (home.data) {
      return (
        <>
          <Stale query={home} />
          {at.card ? <OtherPlace card={at.card} here={home.data.workstation.name} onChoose={at.choose} /> : null}
          <Here home={home.data} onSwitch={() => setChoosing(true)} />
          <Doors home={home.data} />
          {elder ? null : <AskedNow consultations={home.data.consultations} now={home.data.now} />}
          {elder ? null : <Echoes wall={home.data.wall} />}
          {elder ? null : <HowItGoes deadlines={home.data.deadlines} />}
        </>
      )
    }
    if (at.lastSeen && !isFinal(home.error)) {
      return (
        <LastSeen
          workstation={at.lastSeen}
          error={home.error}
          retrying={home.isFetching}
          onRetry={() => void home.refetch()}
          onSwitch={() => setChoosing(true)}
        />
      )
    }
    if (home.isError) {
      return (
        <Failure
          error={home.error}
          retrying={home.isFetching}
          onRetry={() => void home.refetch()}
          way={{ words: '换一个工作室', onPress: () => setChoosing(true) }}
        />
      )
    }
    return <Loading />
  }
}

function Brand() {
  return (
    <View className="home-brand">
      <Wordmark />
    </View>
  )
}

function Loading() {
  return (
    <>
      <Skeleton shape="card" count={3} />
      <Skeleton shape="card" count={5} />
    </>
  )
}
