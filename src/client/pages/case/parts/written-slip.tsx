import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Heading, Photos, PlaceLine, Slip, VoiceNote } from '../../../ui'
import { isHandedOn } from './handed-on'

/** What was put into the box, as it was written. */
export function WrittenSlip({ view }: { view: SuggestionView }) {
  const { text, photos, place, anonymous, transcribed, voice } = view
  return (
    <Slip className="case-paper">
      <Heading>{voice !== undefined && (text === '' || transcribed) ? '您说的' : '您写的'}</Heading>
      {text === '' ? null : <View className="pre">{text}</View>}
      {transcribed ? <View className="small muted">文字是工作室听录音写下的。不对的地方，请补充说明。</View> : null}
      {voice === undefined ? null : <VoiceNote url={voice.url} seconds={voice.seconds} name="您的录音" />}
      <Photos photos={photos} label="您拍的照片" />
      <PlaceLine place={place} />
      <View className="note muted">
        {`${whereItLies(view)}，${view.public ? '公开' : '不公开'}，${anonymous ? '匿名' : '署名'}`}
      </View>
    </Slip>
  )
}

function whereItLies(view: SuggestionView): string {
  if (view.withDistrict) return '已交区局'
  return isHandedOn(view) ? `现在由${view.workstation.name}办理` : `投在${view.workstation.name}`
}
