import { useEffect, useState } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { useRefreshOnShow } from '../../../cloud/use-refresh-on-show'
import { useElderMode } from '../../../device/elder-mode'
import { useDark } from '../../../device/use-dark'
import { aria } from '../../../ui'
import { OpenedNumbers, useOpenedNumbers } from '../case/opened-numbers'
import { deskDay, Heading } from '../inbox/heading'
import { Filters } from '../inbox/filters'
import { InboxList } from '../inbox/list'
import { useInbox } from '../inbox/use-inbox'
import { StaffOnly } from '../staff-only'
import { CasePanes } from './case-panes'
import { Rail } from './rail'
import '../inbox/inbox.scss'
import './console.scss'

/** The desk on a PC: rail, inbox, case and act beside one another. @param first the case to begin with */
export function Console({ first }: { first?: string }) {
  const [elder] = useElderMode()
  const dark = useDark()
  useRefreshOnShow()
  const inbox = useInbox()
  const numbers = useOpenedNumbers()
  const [selected, select] = useState(first === '' ? undefined : first)

  // Something is open from the start, and stays open while the list moves on.
  const top = inbox.items?.[0]?.id
  useEffect(() => {
    if (top !== undefined) select((open) => open ?? top)
  }, [top])

  return (
    <View className={`screen console ${elder ? 'mode-elder' : ''} ${dark ? 'theme-dark' : ''}`}>
      <Rail staff={inbox.staff} at="inbox" open={inbox.heading?.counts?.open} />
      {inbox.error?.code === 'FORBIDDEN' ? (
        <View {...aria({ role: 'main' })}>
          <StaffOnly />
        </View>
      ) : (
        <View className="console-panes" {...aria({ role: 'main' })}>
          <ScrollView
            className="console-list"
            scrollY
            lowerThreshold={200}
            onScrollToLower={inbox.more}
            {...aria({ role: 'group', label: '收件箱' })}
          >
            <View className="console-list-head">
              <View className="console-title" {...aria({ role: 'heading', level: 1 })}>
                收件箱
              </View>
              {inbox.heading ? <View className="small muted">{deskDay(inbox.heading.now)}</View> : null}
            </View>
            <Heading inbox={inbox} withDay={false} />
            <Filters inbox={inbox} />
            <View className="inbox-body">
              <InboxList inbox={inbox} selected={selected} onOpen={select} />
            </View>
          </ScrollView>
          <OpenedNumbers.Provider value={numbers}>
            <CasePanes id={selected} />
          </OpenedNumbers.Provider>
        </View>
      )}
    </View>
  )
}
