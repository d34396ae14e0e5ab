import { useState } from 'react'
import { View } from '@tarojs/components'
import { fillTemplate, unknownFields, valuesOfCase } from '@/contract/desk/template-text'
import type { InboxItem } from '@/contract/desk/inbox'
import { Button, Notice } from '../../../ui'
import { serverNow } from '../server-time'

/** What the resident of each of them will read, one at a time; what the list does not know of a case stands by its name. */
export function BulkPreview({ items, text }: { items: readonly InboxItem[]; text: string }) {
  const [at, setAt] = useState(0)
  const position = at % Math.max(1, items.length)
  const item = items[position]
  if (!item) return null
  const known = {
    ...{ number: item.number, topicName: item.topicName, submittedAt: new Date(item.submittedAt) },
    place: item.place === undefined ? undefined : { text: item.place },
    ...{ name: '（称呼）', workstation: '（工作室）', phone: '（工作室电话）' },
  }
  const filled = fillTemplate(text, valuesOfCase(known, new Date(serverNow())))
  if ('unknown' in filled) {
    return <Notice tone="warn">{`没有叫「${unknownFields(text).join('」「')}」的空，请改一下`}</Notice>
  }
  return (
    <View className="small">
      <View className="muted">{`第 ${position + 1} 件（共 ${items.length} 件）的居民会看到：`}</View>
      <View className="pre">{filled.text}</View>
      {items.length > 1 ? (
        <Button look="plain" onPress={() => setAt(position + 1)}>
          看下一件
        </Button>
      ) : null}
    </View>
  )
}
