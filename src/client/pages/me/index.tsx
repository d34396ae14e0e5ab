import { View } from '@tarojs/components'
import { listMySuggestions } from '@/contract/suggestion/actions'
import { getMe } from '@/contract/me/actions'
import { codeIn } from '@/contract/session/sign-in'
import { useCall, useEndless, useList } from '../../cloud'
import { useElderMode } from '../../device/elder-mode'
import { goTo, pages } from '../../device/pages'
import { CAN_SCAN, scan } from '../../device/scan'
import { isStaff } from '../../device/staff'
import { Button, Card, Empty, Failure, Heading, ListEnd, LongList, Row, Screen, Skeleton, Stale } from '../../ui'
import { UnsentRow } from '../../unsent/unsent-row'
import { MySuggestionRow } from './parts/my-suggestion-row'
import './index.scss'

/** 我的: what I have put into the box, news first to the eye, and the settings that are mine. */
export default function Me() {
  const [elder, setElder] = useElderMode()
  const unread = useCall(getMe, {}).data?.unread ?? 0
  return (
    <Screen title="我的" tab="me">
      <Card flush>
        <Row
          icon="bell"
          title="消息"
          unread={unread > 0}
          meta={unread > 0 ? `${unread} 件意见有新消息` : '受理、答复，都在这里告诉您'}
          onPress={() => goTo(pages.messages())}
        />
      </Card>
      <Heading look="head">我提过的意见</Heading>
      <UnsentRow />
      <MySuggestions />
      <Card flush className="me-more">
        {isStaff() ? (
          <>
            <Row icon="inbox" title="进入工作台" meta="收件箱和办理" onPress={() => goTo(pages.inbox())} />
            <Row icon="qr" title="扫码登录电脑" meta="在大屏幕上办件" onPress={() => void signInAPc()} />
          </>
        ) : null}
        <Row
          icon="ballot"
          title="征询"
          meta="正在问的、您参加过的、有了结果的"
          onPress={() => goTo(pages.consultations())}
        />
        {elder ? (
          <Row icon="sound" title="回音壁" meta="大家说的事，办得怎么样" onPress={() => goTo(pages.wall())} />
        ) : null}
        <Row icon="paper" title="查纸条的进度" meta="用小票上的编号和查询码" onPress={() => goTo(pages.find())} />
        <Row icon="user" title="称呼和电话" meta="记下来，下次替您填好" onPress={() => goTo(pages.profile())} />
        <Row icon="lock" title="隐私" meta="说明、导出、删除" onPress={() => goTo(pages.privacy())} />
        <Row
          icon="text"
          title={elder ? '回到常规版' : '打开关怀模式'}
          meta={elder ? '字小一些，内容多一些' : '字更大，按钮更大，内容更少'}
          onPress={() => setElder(!elder)}
        />
      </Card>
      <Button look="plain" onPress={() => goTo(pages.acceptInvitation())}>
        接受工作邀请
      </Button>
    </Screen>
  )
}

/** What the camera read, or the page on which it is typed. */
async function signInAPc(): Promise<void> {
  const read = CAN_SCAN ? await scan() : undefined
  goTo(pages.signIn(read === undefined ? undefined : codeIn(read)))
}

/** So many are in sight at once: nobody has to be told that these are all. */
const FEW = 5

function MySuggestions() {
  const mine = useList(listMySuggestions, {})
  const more = useEndless(mine)

  if (mine.data) {
    const items = mine.data.pages.flatMap((page) => page.items)
    if (items.length === 0) {
      return (
        <Empty
          title="您还没有提过意见"
          text="身边哪里需要改一改，写下来投进意见箱，进度会出现在这里。"
          action={{ words: '去提意见', onPress: () => goTo(pages.submit()) }}
        />
      )
    }
    return (
      <>
        <Stale query={mine} />
        <Card flush>
          <LongList>
            {items.map((item) => (
              <MySuggestionRow key={item.id} item={item} />
            ))}
          </LongList>
        </Card>
        <ListEnd list={mine} more={more} />
        {mine.hasNextPage || items.length <= FEW ? null : <View className="note muted me-end">都在这里了</View>}
      </>
    )
  }
  if (mine.isError) return <Failure error={mine.error} retrying={mine.isFetching} onRetry={() => void mine.refetch()} />
  return <Skeleton shape="rows" count={4} />
}
