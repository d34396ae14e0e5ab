import { View } from '@tarojs/components'
import type { HomeView } from '@/contract/workstation'
import { useElderMode } from '../../../device/elder-mode'
import { goTo, pages } from '../../../device/pages'
import { Box, Icon, Tap, type IconName } from '../../../ui'

/** What is known so far of what is behind them: they are there before it. */
type Known = Partial<Pick<HomeView, 'consultations' | 'mine' | 'staff'>>

/** The doors: write, take part, look up, and for staff the desk. */
export function Doors({ home }: { home: Known }) {
  return (
    <View className="doors">
      <WriteDoor />
      <Door icon="ballot" name="参与征询" text={asked(home)} onPress={() => goTo(pages.consultations())} />
      <Door icon="track" name="查进度" text={progress(home)} onPress={() => goTo(pages.me())} />
      {home.staff ? (
        <Door wide icon="inbox" name="进入工作台" text="收件箱和办理" onPress={() => goTo(pages.inbox())} />
      ) : null}
    </View>
  )
}

function asked({ consultations }: Known): string {
  if (!consultations) return '问您怎么看'
  const { open } = consultations
  return open === 0 ? '看看以前的结果' : `${open} 项正在进行`
}

function progress({ mine = { open: 0, unread: 0 } }: Known): string {
  if (mine.unread > 0) return `您有 ${mine.unread} 件有新消息`
  return mine.open > 0 ? `${mine.open} 件在办` : '看您提过的'
}

function WriteDoor() {
  const [elder] = useElderMode()
  return (
    <Tap className="post" onPress={() => goTo(pages.submit())}>
      <View className="post-top">
        <View className="grow">
          <View className="post-name">提意见</View>
          <View className="post-text">{elder ? '说话、写字都行' : '写字、说话、拍照都行'}</View>
          <View className="post-text">{elder ? '我们来办' : '一分钟说清一件事'}</View>
        </View>
        <Box className="post-box" />
      </View>
      <View className="post-say">{elder ? '按这里，开始说' : '身边哪里需要改一改？'}</View>
    </Tap>
  )
}

interface DoorProps {
  icon: IconName
  name: string
  text: string
  /** Takes a line of its own. */
  wide?: boolean
  onPress: () => void
}

function Door({ icon, name, text, wide = false, onPress }: DoorProps) {
  const [elder] = useElderMode()
  return (
    <Tap className={`door ${wide ? 'is-wide' : ''}`} onPress={onPress}>
      <View className="grow">
        <View className="door-name">{name}</View>
        <View className="door-text">{text}</View>
      </View>
      <Icon name={icon} size={elder ? 44 : 28} className="door-icon" />
      {elder ? <Icon name="next" size={26} className="door-next" /> : null}
    </Tap>
  )
}
