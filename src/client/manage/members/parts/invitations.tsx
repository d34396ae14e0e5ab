import { View } from '@tarojs/components'
import { uninviteMember, type MemberList } from '@/contract/member/actions'
import { ROLE_NAMES } from '@/contract/roles'
import { useAct } from '../../../cloud'
import { Button, Card, moment, Notice } from '../../../ui'
import '../../parts/manage.scss'

/** Invitations that can still be taken. Their codes are shown once only, to whoever made them. */
export function Invitations({ invitations }: { invitations: MemberList['invitations'] }) {
  const uninvite = useAct(uninviteMember)
  return (
    <Card className="manage-card">
      {uninvite.error ? <Notice tone="late">{uninvite.error.message}</Notice> : null}
      {invitations.map(({ id, role, by, expiresAt }) => (
        <View key={id} className="row">
          <View className="grow">
            <View className="strong">{`邀请一位${ROLE_NAMES[role]}`}</View>
            <View className="small muted">{`${by}发出，${moment(expiresAt)} 前有效`}</View>
          </View>
          <Button
            look="plain"
            label={`收回给${ROLE_NAMES[role]}的邀请，${moment(expiresAt)} 前有效`}
            busy={uninvite.isPending && uninvite.variables.id === id}
            onPress={() => uninvite.mutate({ id })}
          >
            收回
          </Button>
        </View>
      ))}
    </Card>
  )
}
