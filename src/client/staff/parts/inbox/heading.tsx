import { View } from '@tarojs/components'
import { promisedDay } from '../../../ui'
import { Toggle } from '../toggle'
import { DeskChooser } from '../desk-chooser/desk-chooser'
import { desksFor } from '../desks'
import type { InboxState } from './use-inbox'

/** `11 月 24 日 周二`. */
export function deskDay(iso: string): string {
  return promisedDay(iso).replace(/（(.*)）/, ' $1')
}

/** Today, which desk this is, and whether only one's own cases are shown. */
export function Heading({ inbox, withDay = true }: { inbox: InboxState; withDay?: boolean }) {
  const { heading, staff, chooseDesk, mine, setMine } = inbox
  return (
    <View className="inbox-heading">
      <View className="inbox-where">
        {heading && withDay ? <View>{deskDay(heading.now)}，</View> : null}
        {heading ? (
          <DeskChooser
            title="看哪个收件箱"
            desks={staff ? desksFor(staff) : [heading.desk]}
            value={heading.desk.id}
            onChange={chooseDesk}
          />
        ) : null}
      </View>
      <Toggle icon="user" on={mine} onChange={setMine}>
        只看我的
      </Toggle>
    </View>
  )
}
