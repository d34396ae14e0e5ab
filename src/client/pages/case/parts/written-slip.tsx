import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Heading, Photos, PlaceLine, Slip } from '../../../ui'

/** What was put into the box, as it was written. */
export function WrittenSlip({ view }: { view: SuggestionView }) {
  const { text, photos, place, anonymous, workstation, withDistrict } = view
  return (
    <Slip className="case-paper">
      <Heading>您写的</Heading>
      <View className="pre">{text}</View>
      <Photos photos={photos} label="您拍的照片" />
      <PlaceLine place={place} />
      <View className="note muted">
        {`${withDistrict ? '已交区局' : `投在${workstation.name}`}，${view.public ? '公开' : '不公开'}，${anonymous ? '匿名' : '署名'}`}
      </View>
    </Slip>
  )
}
