import { codeIn } from '@/contract/session/sign-in'
import { useElderMode } from '../../../device/elder-mode'
import { goTo, pages } from '../../../device/pages'
import { CAN_SCAN, scan } from '../../../device/scan'
import { isStaff } from '../../../device/staff'
import { Button, Card, Row } from '../../../ui'

/** What else is mine: the desk, consultations, and the settings. */
export function More() {
  const [elder, setElder] = useElderMode()
  return (
    <>
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
    </>
  )
}

/** What the camera read, or the page on which it is typed. */
async function signInAPc(): Promise<void> {
  const read = CAN_SCAN ? await scan() : undefined
  goTo(pages.signIn(read === undefined ? undefined : codeIn(read)))
}
