import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { goTo, pages } from '../../../device/pages'
import { Card, Row, Screen } from '../../../ui'
import { StaffOnly } from '../staff-only'
import { Filters } from './filters'
import { Heading } from './heading'
import { InboxList } from './list'
import { useInbox } from './use-inbox'
import './inbox.scss'

/** 收件箱 on a phone. */
export function InboxScreen() {
  const inbox = useInbox()
  usePullDownRefresh(() => {
    void inbox.refresh().finally(() => Taro.stopPullDownRefresh())
  })
  useReachBottom(inbox.more)

  return (
    <Screen title="收件箱" className="inbox">
      {inbox.error?.code === 'FORBIDDEN' ? (
        <StaffOnly />
      ) : (
        <>
          <Heading inbox={inbox} />
          <Card flush>
            <Row title="征询" icon="ballot" onPress={() => goTo(pages.deskConsultations())} />
          </Card>
          <Card className="inbox-filters">
            <Filters inbox={inbox} />
          </Card>
          <View className="inbox-body">
            <InboxList inbox={inbox} onOpen={(id) => goTo(pages.deskCase(id))} />
          </View>
        </>
      )}
    </Screen>
  )
}
