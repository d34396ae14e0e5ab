import { View } from '@tarojs/components'
import type { HomeView } from '@/contract/workstation'
import { goTo, pages } from '../../../device/pages'
import { Echo, Heading, Icon, Tap } from '../../../ui'

/** 最新回音: what was answered here last, and the way to all of it. */
export function Echoes({ wall }: Pick<HomeView, 'wall'>) {
  if (wall.length === 0) return null
  return (
    <View className="stack">
      <View className="row">
        <View className="grow">
          <Heading>最新回音</Heading>
        </View>
        <Tap role="link" className="asked-all small" label="全部回音" onPress={() => goTo(pages.wall())}>
          全部
          <Icon name="next" size={16} />
        </Tap>
      </View>
      {wall.map(({ publicId, topicName, text, answer, outcome }) => (
        <Tap key={publicId} className="home-echo" onPress={() => goTo(pages.wallItem(publicId))}>
          <Echo item={{ topicName, text, state: 'answered', answer: { text: answer, outcome } }} />
        </Tap>
      ))}
    </View>
  )
}
