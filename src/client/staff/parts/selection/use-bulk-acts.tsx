import { useState } from 'react'
import { mayAct } from '@/contract/roles'
import type { InboxState } from '../inbox/use-inbox'
import { BulkSheet, type BulkBegun } from './bulk-sheet'
import { SelectionBar } from './selection-bar'
import { useSelection } from './use-selection'

/** The selection of an inbox, the bar of what can be done with it while there is one, and the sheet to do it in. */
export function useBulkActs(inbox: InboxState) {
  const selection = useSelection(inbox.items)
  const [begun, begin] = useState<BulkBegun>()
  const { staff, heading } = inbox
  const places = staff?.workstations.map(({ id }) => id) ?? []
  return {
    selection,
    bar: selection.on ? (
      <SelectionBar
        selection={selection}
        mayAnswer={
          staff !== undefined && heading !== undefined && mayAct('answer', staff.role, places, heading.desk.id)
        }
        onAct={(act) => begin({ act, items: selection.chosen })}
      />
    ) : undefined,
    sheet: <BulkSheet begun={begun} inbox={inbox} selection={selection} onClose={() => begin(undefined)} />,
  }
}
