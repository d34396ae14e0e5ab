import { useEffect, useState } from 'react'
import { ScrollView, View } from '@tarojs/components'
import { aria, usePage } from '../../../ui'
import { OpenCase } from '../case/open-case'
import { OpenedNumbers, useOpenedNumbers } from '../case/opened-numbers'
import { deskDay, Heading } from '../inbox/heading'
import { Filters } from '../inbox/filters'
import { KeysHelp } from '../inbox/keys-help'
import { InboxList } from '../inbox/list'
import { OverdueStrip } from '../inbox/overdue-strip'
import { Tools } from '../inbox/tools'
import { useInbox } from '../inbox/use-inbox'
import { useListKeys } from '../inbox/use-keys'
import { useBulkActs } from '../selection/use-bulk-acts'
import { StaffOnly } from '../staff-only'
import { CasePanes } from './case-panes'
import { Rail } from './rail'
import '../inbox/inbox.scss'
import './console.scss'

/** The desk on a PC: rail, inbox, case and act beside one another. @param first the case to begin with */
export function Console({ first }: { first?: string }) {
  const page = usePage()
  const inbox = useInbox()
  const { selection, bar, sheet } = useBulkActs(inbox)
  const numbers = useOpenedNumbers()
  const [help, setHelp] = useState(false)
  useListKeys({
    onHelp: () => setHelp(true),
    onChoose: selection.toggle,
  })
  const [selected, select] = useState(first === '' ? undefined : first)

  // Something is open from the start, and stays open while the list moves on.
  const top = inbox.items?.[0]?.id
  useEffect(() => {
    if (top !== undefined) select((open) => open ?? top)
  }, [top])

  return (
    <View className={`${page} console`}>
      <Rail staff={inbox.staff} at="inbox" open={inbox.heading?.counts?.open} />
      {inbox.error?.code === 'FORBIDDEN' ? (
        <View {...aria({ role: 'main' })}>
          <StaffOnly />
        </View>
      ) : (
        <View className="console-panes" {...aria({ role: 'main' })}>
          <View className="console-list">
            <ScrollView
              className="console-list-scroll"
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
              {inbox.search === '' ? <Filters inbox={inbox} /> : null}
              <View className="console-tools">
                <Tools inbox={inbox} selection={selection} />
                <OverdueStrip inbox={inbox} />
              </View>
              <View className="inbox-body">
                <InboxList inbox={inbox} selection={selection} selected={selected} onOpen={select} />
              </View>
            </ScrollView>
            {bar ? <View className="console-list-foot">{bar}</View> : null}
          </View>
          <OpenedNumbers.Provider value={numbers}>
            <OpenCase.Provider value={select}>
              <CasePanes id={selected} />
            </OpenCase.Provider>
          </OpenedNumbers.Provider>
          {sheet}
          <KeysHelp open={help} onClose={() => setHelp(false)} />
        </View>
      )}
    </View>
  )
}
