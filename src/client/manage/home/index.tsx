import { getMe } from '@/contract/me/actions'
import { useCall } from '../../cloud'
import { goTo } from '../../device/pages'
import { Card, Failure, Row, Skeleton } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { placesFor } from '../../staff/parts/desk/places'
import { StaffOnly } from '../../staff/parts/staff-only'

/** 更多: every part of the desk on a phone; a PC has the rail. */
export default function DeskHome() {
  const me = useCall(getMe, {})
  return (
    <DeskScreen title="更多" top>
      {me.data ? (
        me.data.staff ? (
          <Card flush>
            {placesFor(me.data.staff).map(({ place, name, does, icon, url }) => (
              <Row key={place} icon={icon} title={name} meta={does} onPress={() => goTo(url)} />
            ))}
          </Card>
        ) : (
          <StaffOnly />
        )
      ) : me.isError ? (
        <Failure error={me.error} retrying={me.isFetching} onRetry={() => void me.refetch()} />
      ) : (
        <Skeleton shape="rows" count={4} />
      )}
    </DeskScreen>
  )
}
