import { View } from '@tarojs/components'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { HomeView } from '@/contract/workstation'
import { goTo, pages } from '../../../device/pages'
import { Card, daysUntil, Figure, Heading, Icon, Tag, Tap } from '../../../ui'

type Asked = HomeView['consultations']['items'][number]

/** 正在征询: what is asked here just now, and how long there is time. */
export function AskedNow({ consultations, now }: Pick<HomeView, 'consultations' | 'now'>) {
  if (consultations.items.length === 0) return null
  return (
    <View className="stack">
      <View className="row">
        <View className="grow">
          <Heading>正在征询</Heading>
        </View>
        <Tap role="link" className="asked-all small" onPress={() => goTo(pages.consultations())}>
          全部
          <Icon name="next" size={16} />
        </Tap>
      </View>
      {consultations.items.map((item) => (
        <AskedCard key={item.id} item={item} now={now} />
      ))}
    </View>
  )
}

function AskedCard({ item: { id, title, kind, items, closesAt, answered }, now }: { item: Asked; now: string }) {
  const days = daysUntil(closesAt, now)
  const what = `共 ${items} ${ITEM_UNITS[kind]}${kind === 'draftRule' ? '，逐条点选' : ''}`
  return (
    <Card flush>
      <Tap className="asked-card" onPress={() => goTo(pages.consultation(id))}>
        <View className="grow">
          <View className="asked-title">{title}</View>
          <View className="small muted">{what}</View>
          {answered ? (
            <View className="row asked-tag">
              <Tag tone="ok" icon="check">
                您参加了
              </Tag>
            </View>
          ) : null}
        </View>
        <Figure value={days === 0 ? '今天' : days} of={days === 0 ? '截止' : '天后截止'} />
      </Tap>
    </Card>
  )
}
