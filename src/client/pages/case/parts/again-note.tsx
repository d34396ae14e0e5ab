import { View } from '@tarojs/components'
import { ASK_AGAIN_DAYS } from '@/contract/suggestion/transitions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { promisedMoment } from '../../../ui'

/** Where 再次办理 is offered: until when, and how often still. */
export function AgainNote({ view: { again } }: { view: SuggestionView }) {
  if (!again) return null
  const { by, timesLeft } = again
  const until = by === undefined ? `结案后 ${ASK_AGAIN_DAYS} 天内` : `${promisedMoment(by)} 前`
  return <View className="note muted">{`还没办好，可以要求再次办理：${until}，还有 ${timesLeft} 次。`}</View>
}
