import { useState } from 'react'
import { ROLE_NAMES } from '@/contract/roles'
import type { MemberItem, MemberList } from '@/contract/member/actions'
import { Card, day, Empty, Heading, Row, Tag } from '../../../ui'
import { Invitations } from './invitations'
import { MemberSheet } from './member-sheet'

/** The people of one desk, and the invitations nobody has taken yet. */
export function People({ list }: { list: MemberList }) {
  const [opened, open] = useState<string>()
  const member = list.items.find((item) => item.member === opened)
  return (
    <>
      {list.items.length === 0 ? (
        <Empty title="这里还没有人" text="点下面的「邀请」，把邀请码或二维码给第一位室长。" />
      ) : (
        <Card flush>
          {list.items.map((item) => (
            <MemberRow key={item.member} item={item} onPress={() => open(item.member)} />
          ))}
        </Card>
      )}
      {list.invitations.length > 0 ? (
        <>
          <Heading look="head">等待加入</Heading>
          <Invitations invitations={list.invitations} />
        </>
      ) : null}
      {member ? (
        <MemberSheet key={member.member} member={member} desk={list.desk} onClose={() => open(undefined)} />
      ) : null}
    </>
  )
}

function MemberRow({ item, onPress }: { item: MemberItem; onPress: () => void }) {
  const { name, role, joinedAt, self, workstations } = item
  const elsewhere = role !== 'district' && workstations.length > 1
  const where = elsewhere ? `，共 ${workstations.length} 个工作室` : ''
  const since = joinedAt === undefined ? '' : `，${day(joinedAt)}加入`
  return (
    <Row
      title={name}
      meta={`${ROLE_NAMES[role]}${where}${since}`}
      end={self ? <Tag tone="blue">您自己</Tag> : undefined}
      onPress={onPress}
    />
  )
}
