import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView } from '@/contract/consultation/view'
import { Button, Card, Heading, Photos } from '../../../ui'
import { itemName } from '@/contract/consultation/names'

/** Few enough to stand here as they are. */
const SHOWN = 4

/** All that is asked, to be read before or without answering. */
export function WholeText({ consultation }: { consultation: ConsultationView }) {
  const { items, kind } = consultation
  const [whole, setWhole] = useState(false)
  const shown = whole ? items : items.slice(0, SHOWN)
  return (
    <View className="stack">
      <Heading>{kind === 'draftRule' ? '草案全文' : '问些什么'}</Heading>
      <Card className="whole">
        {shown.map((one) => (
          <View key={one.id} className="whole-item">
            <View className="strong">{itemName(one)}</View>
            <Body one={one} />
          </View>
        ))}
      </Card>
      {shown.length < items.length ? (
        <Button look="soft" onPress={() => setWhole(true)}>
          {`看全部 ${items.length} ${ITEM_UNITS[kind]}`}
        </Button>
      ) : null}
    </View>
  )
}

function Body({ one }: { one: ItemView }) {
  switch (one.type) {
    case 'clause':
      return <View className="ink-2 pre">{one.text}</View>
    case 'single':
    case 'multiple':
      return <View className="ink-2">{one.options.map(({ text }) => text).join('；')}</View>
    case 'scale':
      return <View className="ink-2">{`打 1 到 ${one.max} 分`}</View>
    case 'text':
      return null
    case 'designs':
      return (
        <View className="stack">
          {one.options.map(({ id, text, photos }) => (
            <View key={id}>
              <View className="ink-2">{text}</View>
              <Photos photos={photos} label={text} />
            </View>
          ))}
        </View>
      )
  }
}
