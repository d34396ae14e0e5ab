import type { InboxItem } from '@/contract/desk/inbox'
import { Sheet } from '../../../ui'
import type { InboxState } from '../inbox/use-inbox'
import { AnswerFields } from './answer-fields'
import { AssignFields } from './assign-fields'
import type { Selection } from './use-selection'

export type BulkAct = 'assign' | 'answer'

/** An act on a selection: the cases as they were when it was opened, so that nobody acts on what they have not seen. */
export interface BulkBegun {
  act: BulkAct
  items: readonly InboxItem[]
}

interface BulkSheetProps {
  begun: BulkBegun | undefined
  inbox: InboxState
  selection: Selection
  onClose: () => void
}

async function renewed({ refresh }: InboxState) {
  const { data } = await refresh()
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (id: string) => items.find((item) => item.id === id)
}

/** The form of an act on a selection, and then what became of each case. */
export function BulkSheet({ begun, inbox, selection, onClose }: BulkSheetProps) {
  const { heading, staff, items } = inbox
  if (!begun || !heading || !staff) return null
  const Fields = begun.act === 'answer' ? AnswerFields : AssignFields
  return (
    <Sheet open title={begun.act === 'answer' ? '一起答复' : '分派'} onClose={onClose}>
      <Fields
        items={begun.items}
        list={{ latest: (id) => items?.find((item) => item.id === id), renew: () => renewed(inbox) }}
        desk={heading.desk.id}
        staff={staff}
        onDone={() => {
          onClose()
          selection.begin(false)
        }}
      />
    </Sheet>
  )
}
