import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { moment, Photos, PlaceLine, Slip } from '../../../ui'
import { SlipPhoto } from './slip-photo'

/** What the resident wrote, and who it is, as far as they said. */
export function Written({ view }: { view: DeskView }) {
  const { text, photos, place, anonymous, name, submittedAt, intake } = view
  const who = anonymous ? '匿名居民' : (name ?? '没留称呼的居民')
  const slip = (
    <Slip className="desk-slip">
      <View className="pre">{text}</View>
      <Photos photos={photos} label="居民的照片" />
      <PlaceLine place={place} />
      <View className="small muted">
        {`${who}，${moment(submittedAt)} ${intake === undefined ? '投进意见箱' : `由${intake.by}代录`}`}
      </View>
    </Slip>
  )
  if (intake?.photoOfPaper === undefined) return slip
  return (
    <View className="desk-written">
      {slip}
      <SlipPhoto photo={intake.photoOfPaper} />
    </View>
  )
}
