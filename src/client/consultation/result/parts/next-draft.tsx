import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import type { NextClauseView } from '@/contract/consultation/view'
import { Card, Diff, Heading, Tag } from '../../../ui'
import { itemName } from '@/contract/consultation/names'

interface NextDraftProps {
  items: readonly ItemView[]
  clauses: readonly NextClauseView[]
}

/** What the rule says now: which sentence was changed, and whose words changed it. */
export function NextDraft({ items, clauses }: NextDraftProps) {
  const changed = items.flatMap((one) => {
    const clause = clauses.find(({ id }) => id === one.id)
    return one.type === 'clause' && clause && clause.text !== one.text ? [{ clause, one }] : []
  })
  const rest = items.length - changed.length
  return (
    <View className="stack">
      <Heading>下一稿改了这些</Heading>
      {changed.map(({ clause, one }) => (
        <ChangedClause key={one.id} clause={clause} one={one} />
      ))}
      <View className="small muted">
        {changed.length === 0 ? '没有改动。' : rest === 0 ? '' : `其余 ${rest} 条没有改动。`}
      </View>
    </View>
  )
}

type Clause = Extract<ItemView, { type: 'clause' }>

function ChangedClause({ clause, one }: { clause: NextClauseView; one: Clause }) {
  return (
    <Card className="changed">
      <Heading level={3}>{itemName(one)}</Heading>
      {clause.text === '' ? (
        <>
          <View className="row">
            <Tag>删去这一条</Tag>
          </View>
          <Diff before={one.text} after="" />
        </>
      ) : (
        <Diff before={one.text} after={clause.text} />
      )}
      {clause.cites.map(({ groupId, wording, supporters }) => (
        <View key={groupId} className="cite">
          <View className="small muted">
            {supporters === null ? '因为有居民提出' : `因为有 ${supporters} 位居民提出`}
          </View>
          <View className="pre">{wording}</View>
        </View>
      ))}
    </Card>
  )
}
