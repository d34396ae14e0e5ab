import { useState } from 'react'
import { View } from '@tarojs/components'
import { DISTRICT_DESK } from '@/contract/roles'
import { useCall } from '../../../cloud'
import { Choice, Failure, Icon, Sheet, Skeleton, Tap } from '../../../ui'
import type { InboxState } from './use-inbox'

interface Desk {
  id: string
  name: string
}

/** The desk's name; for the district, and for staff of several workstations, also the way to another desk. */
export function DeskChooser({ inbox, desk }: { inbox: InboxState; desk: Desk }) {
  const { staff, chooseDesk } = inbox
  const [open, setOpen] = useState(false)
  const district = staff?.role === 'district'
  const all = useCall('workstation.list', district ? {} : undefined)
  const desks: Desk[] | undefined = district
    ? all.data && [{ id: DISTRICT_DESK, name: '区局' }, ...all.data.items]
    : staff?.workstations
  // The server calls a workstation by its id when the district looks.
  const name = desks?.find(({ id }) => id === desk.id)?.name ?? desk.name
  if (!district && (desks?.length ?? 0) < 2) return <View>{name}</View>

  const choose = (id: string) => {
    setOpen(false)
    chooseDesk(id)
  }
  return (
    <>
      <Tap className="inbox-desk" label={`${name}，换一个收件箱`} onPress={() => setOpen(true)}>
        {name}
        <Icon name="down" size={16} />
      </Tap>
      <Sheet open={open} title="看哪个收件箱" onClose={() => setOpen(false)}>
        {desks ? (
          <Choice
            label="看哪个收件箱"
            look="list"
            options={desks.map((one) => ({ value: one.id, name: one.name }))}
            value={desk.id}
            onChange={choose}
          />
        ) : all.isError ? (
          <Failure error={all.error} retrying={all.isFetching} onRetry={() => void all.refetch()} />
        ) : (
          <Skeleton shape="rows" count={3} />
        )}
      </Sheet>
    </>
  )
}
