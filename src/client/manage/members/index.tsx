import { useState } from 'react'
import { listMembers } from '@/contract/member/actions'
import { getMe } from '@/contract/me/actions'
import { useCall } from '../../cloud'
import { Button, Choice, Failure, Skeleton } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { desksFor, type Desk } from '../../staff/parts/desks'
import { Invite } from './parts/invite'
import { People } from './parts/people'
import './index.scss'

/** 成员: who works at a desk, who is invited, and what is done about it. */
export default function Members() {
  const me = useCall(getMe, {})
  const [chosen, choose] = useState<string>()
  const [inviting, setInviting] = useState(false)
  const desks = me.data?.staff && desksFor(me.data.staff)
  const desk = desks?.find(({ id }) => id === chosen) ?? desks?.[0]
  const list = useCall(listMembers, desk && { workstationId: desk.id })
  const roles = list.data?.mayInvite ?? []

  return (
    <DeskScreen
      title="成员"
      at="members"
      top
      acts={
        roles.length > 0 ? (
          <Button grow icon="plus" onPress={() => setInviting(true)}>
            邀请
          </Button>
        ) : undefined
      }
    >
      {desks && desks.length > 1 ? <Desks desks={desks} desk={desk} onChange={choose} /> : null}
      {content()}
      {desk ? <Invite open={inviting} desk={desk} roles={roles} onClose={() => setInviting(false)} /> : null}
    </DeskScreen>
  )

  function content() {
    if (me.data && !me.data.staff) return <StaffOnly />
    if (list.data) return <People key={list.data.desk.id} list={list.data} />
    const failed = me.isError ? me : list
    if (failed.isError)
      return <Failure error={failed.error} retrying={failed.isFetching} onRetry={() => void failed.refetch()} />
    return <Skeleton shape="rows" count={4} />
  }
}

function Desks({ desks, desk, onChange }: { desks: Desk[]; desk: Desk | undefined; onChange: (id: string) => void }) {
  return (
    <Choice
      label="看哪里的人"
      options={desks.map(({ id, name }) => ({ value: id, name }))}
      value={desk?.id}
      onChange={onChange}
    />
  )
}
