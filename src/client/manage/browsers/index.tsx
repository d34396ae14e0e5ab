import { useState } from 'react'
import { View } from '@tarojs/components'
import { listSessions, revokeSession, type SessionView } from '@/contract/session/actions'
import { asCallError, useAct, useCall } from '../../cloud'
import { inConsole } from '../../device/console'
import { goTo, pages } from '../../device/pages'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { Button, Card, Confirm, Empty, Failure, moment, Notice, Skeleton, Tag } from '../../ui'

/** More than one person signs in at within eight hours. */
const MOST = 50

/** 已登录的电脑: one's own browsers, each of which can be put out. */
export default function Browsers() {
  const list = useCall(listSessions, { limit: MOST })
  // Only the phone vouches: a PC that is signed in lets no other one in.
  const acts = inConsole() ? undefined : (
    <Button grow icon="qr" onPress={() => goTo(pages.signIn())}>
      登录一台电脑
    </Button>
  )
  return (
    <DeskScreen title="已登录的电脑" at="browsers" top acts={acts}>
      {content()}
    </DeskScreen>
  )

  function content() {
    if (!list.data) {
      if (!list.isError) return <Skeleton shape="rows" count={2} />
      if (asCallError(list.error).code === 'FORBIDDEN') return <StaffOnly />
      return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    const { items } = list.data
    if (items.length === 0)
      return <Empty title="没有登录着的电脑" text="在电脑上打开工作台，用手机扫它的码，就能在大屏幕上办件。" />
    return (
      <>
        <View className="note muted">登录 8 小时后自动退出。不认识的、不用的，请让它退出。</View>
        {items.map((item) => (
          <Browser key={item.id} item={item} />
        ))}
      </>
    )
  }
}

function Browser({ item }: { item: SessionView }) {
  const [sure, setSure] = useState(false)
  const revoke = useAct(revokeSession, { onSuccess: () => setSure(false) })
  return (
    <Card>
      <View className="stack">
        <View className="row">
          <View className="grow strong">{`${item.browser}，${item.system}`}</View>
          {item.current ? <Tag tone="blue">就是这台</Tag> : null}
        </View>
        <View className="small ink-2">{`${item.from}，${moment(item.at)} 登录，${moment(item.until)} 自动退出`}</View>
        {revoke.error ? <Notice tone="late">{revoke.error.message}</Notice> : null}
        <Button look="soft" label={`让 ${item.browser}，${item.system} 退出`} onPress={() => setSure(true)}>
          让它退出
        </Button>
      </View>
      <Confirm
        open={sure}
        title="让这台电脑退出登录"
        text="它马上就不能再办件。正在上面写的还在那台电脑里，重新登录后接着写。"
        yes="让它退出"
        no="先不退"
        busy={revoke.isPending}
        onYes={() => revoke.mutate({ id: item.id })}
        onNo={() => setSure(false)}
      />
    </Card>
  )
}
