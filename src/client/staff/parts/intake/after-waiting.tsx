import { useState } from 'react'
import { pages, replaceWith } from '../../../device/pages'
import { Empty } from '../../../ui'
import { findUnsent } from '../../../unsent/unsent'
import { FULL } from '../../../unsent/words'
import { DeskScreen } from '../desk/desk-screen'
import { IntakeScreen } from './intake-screen'
import { takeUp } from './take-up'
import { WaitedSlip } from './waited-slip'

const WHY = { other: '您还有一张没登记完的，请先登记这一张，再改待发的那一张。', full: FULL }

/** What waited for a signal, on the desk again: its slip to hand over, or the form to mend it and to go on with. */
export function AfterWaiting({ requestId }: { requestId: string }) {
  // As it was when the page opened: taking it up takes it out of the list.
  const [item] = useState(() => findUnsent(requestId))
  const [taken] = useState(() => (item === undefined || isSlip(item) ? undefined : takeUp(item)))
  if (item === undefined) {
    return (
      <DeskScreen title="代录" at="intake" top>
        <Empty
          title="这一件已经处理过了"
          text="不在待发里了。登记过的，在收件箱里找得到。"
          action={{ words: '登记一张', onPress: () => replaceWith(pages.intake()) }}
        />
      </DeskScreen>
    )
  }
  if (isSlip(item)) return <WaitedSlip item={item} />
  const hindrance = typeof taken === 'string' ? taken : undefined
  return (
    <IntakeScreen
      notice={hindrance && WHY[hindrance]}
      workstationId={item.input.workstationId}
      visitId={typeof taken === 'object' ? taken.visitId : undefined}
    />
  )
}

function isSlip({ what, sent }: { what: string; sent?: object }): boolean {
  return what === 'intake' && sent !== undefined
}
