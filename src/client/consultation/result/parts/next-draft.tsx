import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import type { NextClauseView } from '@/contract/consultation/view'
import { Card, Diff, Heading, Tag } from '../../../ui'
import { itemName } from '../../parts/words'

interface NextDraftProps {
  items: readonly ItemView[]
  clauses: readonly NextClauseView[]
}

/** What the rule says now: which sentence was changed, and whose words changed it. */
export function NextDraft({ items, clauses }: NextDraftProps) {
  const before = new Map(items.map((one) => [one.id, one.type === 'clause' ? one.text : '']))
  const changed = clauses.filter(({ id, text }) => before.get(id) !== text)
  const rest = items.length - changed.length
  return (
    <View className="stack">
      <Heading>下一稿改了这些</Heading>
      {changed.map((clause) => (
        <ChangedClause key={clause.id} clause={clause} one={items.find(({ id }) => id === clause.id)} />
      ))}
      <View className="small muted">
        {changed.length === 0 ? '没有改动。' : rest === 0 ? '' : `其余 ${rest} 条没有改动。`}
      </View>
    </View>
  )
}

function ChangedClause({ clause, one }: { clause: NextClauseView; one: ItemView | undefined }) {
  const was = one?.type === 'clause' ? one.text : ''
  return (
    <Card className="changed">
      <Heading level={3}>{one ? itemName(one) : '新增的一条'}</Heading>
      {clause.text === '' ? (
        <>
          <View className="row">
            <Tag>删去这一条</Tag>
          </View>
          <Diff before={was} after="" />
        </>
      ) : (
        <Diff before={was} after={clause.text} />
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
