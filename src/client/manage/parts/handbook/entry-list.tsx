import { View } from '@tarojs/components'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { excerpt } from '@/contract/text'
import { Card, Row, Tag } from '../../../ui'
import type { Entry } from './draft'

const WORDS = 60

/** The entries, each with what it says in short; those that may be changed open. */
export function EntryList({ items, onOpen }: { items: readonly Entry[]; onOpen: (entry: Entry) => void }) {
  return (
    <Card flush>
      {items.map((entry) => (
        <Row
          key={entry.id}
          title={entry.title}
          meta={
            <>
              {'outcome' in entry ? <Tag tone="blue">{OUTCOME_NAMES[entry.outcome]}</Tag> : null}
              {'source' in entry ? <View className="ink-2">{entry.source}</View> : null}
              <View className="handbook-words">{excerpt(entry.text, WORDS)}</View>
              <View>{[entry.scope.name, topicsOf(entry)].join('，')}</View>
            </>
          }
          onPress={() => onOpen(entry)}
        />
      ))}
    </Card>
  )
}

export function topicsOf({ topics }: Pick<Entry, 'topics'>): string {
  return topics.length === 0 ? '所有事项' : topics.map(({ name }) => name).join('、')
}
