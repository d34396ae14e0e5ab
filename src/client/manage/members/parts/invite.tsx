import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { formatCode } from '@/contract/code'
import { INVITATION_HOURS, type Invited, inviteMember } from '@/contract/member/actions'
import { ROLE_NAMES, type Role } from '@/contract/roles'
import { useAct } from '../../../cloud'
import { copy } from '../../../device/clipboard'
import { scanLink } from '../../../device/link'
import { pages } from '../../../device/pages'
import { Button, Choice, Field, moment, Notice, Sheet } from '../../../ui'
import { Qr } from '../../../ui/qr/qr'
import type { Desk } from '../../../staff/parts/desks'

interface InviteProps {
  open: boolean
  desk: Desk
  /** Those one may invite to this desk. */
  roles: readonly Role[]
  onClose: () => void
}

/** Makes an invitation, and shows it: this once, large enough to be read out and scanned from here. */
export function Invite({ open, desk, roles, onClose }: InviteProps) {
  const [role, setRole] = useState<Role>()
  const invite = useAct(inviteMember)
  const { reset } = invite
  // The next one is another invitation.
  useEffect(() => {
    if (open) reset()
  }, [open, reset])
  const wanted = roles.length === 1 ? roles[0] : role
  return (
    <Sheet open={open} title={invite.data ? '邀请码' : `邀请到${desk.name}`} onClose={onClose}>
      {invite.data ? (
        <Shown invited={invite.data} onClose={onClose} />
      ) : (
        <>
          <Field name="role" label="请来做什么" error={invite.error?.fields.role}>
            <Choice
              label="请来做什么"
              look="list"
              options={roles.map((value) => ({ value, name: `${ROLE_NAMES[value]}（${DOES[value]}）` }))}
              value={wanted}
              onChange={setRole}
            />
          </Field>
          {invite.error && !invite.error.fields.role ? <Notice tone="late">{invite.error.message}</Notice> : null}
          <Button
            disabled={wanted === undefined}
            busy={invite.isPending}
            onPress={() => {
              if (wanted !== undefined) invite.mutate({ workstationId: desk.id, role: wanted })
            }}
          >
            生成邀请码
          </Button>
        </>
      )}
    </Sheet>
  )
}

const DOES: Record<Role, string> = {
  officer: '办理意见',
  lead: '另外管成员、延期和不予受理',
  district: '管全区的设置和人员',
}

function Shown({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const { code, role, desk, expiresAt } = invited
  const link = scanLink(pages.acceptInvitation(code))
  return (
    <>
      <View className="ink-2">
        {`请${desk.name}新来的${ROLE_NAMES[role]}在 ${moment(expiresAt)} 前（${INVITATION_HOURS} 小时内）用一次。关掉后看不到了，可以再发一个。`}
      </View>
      <View className="invitation-code">{formatCode(code)}</View>
      {link === undefined ? null : (
        <View className="invitation-qr">
          <Qr text={link} label="加入的二维码" />
        </View>
      )}
      <View className="small muted">
        {`${link === undefined ? '' : '用微信扫一扫，或者'}打开小程序「人民意见箱」，在「我的」里点「接受工作邀请」，输入邀请码。`}
      </View>
      <Button look="second" onPress={() => copy(formatCode(code), '邀请码已复制')}>
        复制邀请码
      </Button>
      <Button onPress={onClose}>好了</Button>
    </>
  )
}
