import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { aria, Button, Icon, Notice, recentMoment } from '../../../ui'
import { actLine } from '../case/history'
import { serverNow } from '../server-time'
import { useLook } from './use-look'
import './beside.scss'

/** Who else has the case open, and what they did with it under one's eyes. What is being written here stays. */
export function Onlookers({ view }: { view: DeskView }) {
  const { others, news, read } = useLook(view)
  const now = new Date(serverNow()).toISOString()
  return (
    <>
      {others.map(({ name, since, writing }) => (
        <Notice key={name} tone={writing ? 'warn' : 'blue'}>
          {writing ? `${name}正在写这件，先商量一下` : `${name}也开着这件，${recentMoment(since, now)}起`}
        </Notice>
      ))}
      {news.length === 0 ? null : (
        <View className="desk-news" {...aria({ role: 'status' })}>
          <Icon name="bell" size={20} />
          <View className="grow">
            <View className="strong">刚有变化，已换成最新情况。您写的还在。</View>
            {news.map((entry, index) => {
              const { title, at } = actLine(entry)
              return <View key={index} className="small">{`${title}（${at}）`}</View>
            })}
          </View>
          <Button look="plain" onPress={read}>
            知道了
          </Button>
        </View>
      )}
    </>
  )
}
