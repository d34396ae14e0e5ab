import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { goTo, pages } from '../../../device/pages'
import { Bar, Button, Card, Icon, Screen, Tap, type IconName } from '../../../ui'
import { UnsentRow } from '../../../unsent/unsent-row'
import { useBulkActs } from '../selection/use-bulk-acts'
import { StaffOnly } from '../staff-only'
import { Filters } from './filters'
import { Heading } from './heading'
import { InboxList } from './list'
import { OverdueStrip } from './overdue-strip'
import { Tools } from './tools'
import { useInbox } from './use-inbox'
import './inbox.scss'

/** 收件箱 on a phone. */
export function InboxScreen() {
  const inbox = useInbox()
  const { selection, bar, sheet } = useBulkActs(inbox)
  usePullDownRefresh(() => {
    void inbox.refresh().finally(() => Taro.stopPullDownRefresh())
  })
  useReachBottom(inbox.more)

  if (inbox.error?.code === 'FORBIDDEN') {
    return (
      <Screen title="收件箱">
        <StaffOnly />
      </Screen>
    )
  }
  return (
    <Screen title="收件箱" className="inbox" bar={<Bar>{bar ?? <Doors />}</Bar>}>
      <UnsentRow />
      <Heading inbox={inbox} />
      {selection.on ? null : (
        <Card flush className="inbox-ways">
          {way('征询', 'ballot', pages.deskConsultations())}
          {way('更多', 'more', pages.deskMore())}
        </Card>
      )}
      {inbox.search === '' ? (
        <Card className="inbox-filters">
          <Filters inbox={inbox} />
        </Card>
      ) : null}
      <Tools inbox={inbox} selection={selection} />
      <OverdueStrip inbox={inbox} />
      <View className="inbox-body">
        <InboxList inbox={inbox} selection={selection} onOpen={(id) => goTo(pages.deskCase(id))} />
      </View>
      {sheet}
    </Screen>
  )
}

/** What comes in by hand, at the thumb: an officer stands there with a slip, or has just come from a door. */
function Doors() {
  return (
    <>
      {door('录入纸条', 'paper', pages.intake())}
      {door('记一次走访', 'visit', pages.newVisit())}
    </>
  )
}

function door(name: string, icon: IconName, url: string) {
  return (
    <Button look="soft" grow icon={icon} onPress={() => goTo(url)}>
      {name}
    </Button>
  )
}

function way(name: string, icon: IconName, url: string) {
  return (
    <Tap className="inbox-way" onPress={() => goTo(url)}>
      <Icon name={icon} size={20} />
      {name}
    </Tap>
  )
}
