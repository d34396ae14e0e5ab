import { useState } from 'react'
import { View } from '@tarojs/components'
import { changeMember, removeMember, type MemberItem } from '@/contract/member/actions'
import { ROLE_NAMES } from '@/contract/roles'
import { useAct } from '../../../cloud'
import { rememberStaff } from '../../../device/staff'
import { goTo, pages } from '../../../device/pages'
import { Button, Confirm, Field, Notice, Segmented, Sheet, TextInput } from '../../../ui'
import type { Desk } from '../../../staff/parts/desks'

const ROOM = 60
const ROLES = (['officer', 'lead'] as const).map((value) => ({ value, name: ROLE_NAMES[value] }))

interface MemberSheetProps {
  member: MemberItem
  desk: Desk
  onClose: () => void
}

/** One member: name and role, and the way out. */
export function MemberSheet({ member, desk, onClose }: MemberSheetProps) {
  const [name, setName] = useState(member.name)
  const [role, setRole] = useState(member.role)
  const [leaving, setLeaving] = useState(false)
  const change = useAct(changeMember, { onSuccess: onClose })
  const remove = useAct(removeMember, {
    onSuccess: () => {
      // The district's carry every workstation, and leave all of them.
      const stays = member.role !== 'district' && member.workstations.length > 1
      if (!member.self || stays) return onClose()
      rememberStaff(false)
      goTo(pages.home())
    },
    onError: () => setLeaving(false),
  })
  const changes = member.can.includes('change')
  const ends = member.can.includes('remove') || member.can.includes('leave')
  const problem =
    remove.error?.message ?? (change.error && !hasField(change.error.fields) ? change.error.message : undefined)

  if (leaving) {
    const who = member.self ? '您' : member.name
    return (
      <Confirm
        open
        title={member.self ? `退出${desk.name}` : `把${member.name}移出${desk.name}`}
        text={`${who}马上就看不到${desk.name}的意见了。办过的记录都还在，以后可以再邀请。`}
        yes={member.self ? '确认退出' : '确认移出'}
        no="先不"
        busy={remove.isPending}
        onYes={() => remove.mutate({ workstationId: desk.id, member: member.member })}
        onNo={() => setLeaving(false)}
      />
    )
  }
  return (
    <Sheet open title={member.name} onClose={onClose}>
      {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
      {changes ? (
        <>
          <Field name="name" label="姓名" error={change.error?.fields.name}>
            <TextInput label="姓名" max={ROOM} value={name} onChange={setName} />
          </Field>
          {role === 'district' || member.self ? null : (
            <Field name="role" label="身份" error={change.error?.fields.role}>
              <Segmented label="身份" options={ROLES} value={role} onChange={setRole} />
            </Field>
          )}
          <Button busy={change.isPending} onPress={save}>
            保存
          </Button>
        </>
      ) : (
        <View className="ink-2">{ROLE_NAMES[member.role]}</View>
      )}
      {ends ? (
        <Button look="second" onPress={() => setLeaving(true)}>
          {member.self ? `退出${desk.name}` : `移出${desk.name}`}
        </Button>
      ) : null}
    </Sheet>
  )

  function save() {
    const { member: key, version } = member
    change.mutate({ member: key, version, name, ...(role === member.role || role === 'district' ? {} : { role }) })
  }
}

function hasField(fields: Record<string, string>): boolean {
  return 'name' in fields || 'role' in fields
}
