import { View } from '@tarojs/components'
import { CHANNEL_NAMES, type Channel } from '@/contract/suggestion/vocabulary'
import { aria } from '../../ui'
import './channel.scss'

/** Where a suggestion came in: a drawing and its word. The drawings are the desk's own. */
export function ChannelMark({ channel, more }: { channel: Channel; more?: string }) {
  return (
    <View className="channel">
      <View className={`channel-icon is-${channel}`} {...aria({ hidden: true })} />
      {more === undefined ? CHANNEL_NAMES[channel] : `${CHANNEL_NAMES[channel]}，${more}`}
    </View>
  )
}
