import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { Icon, moment, Photos, Slip } from '../../../ui'
import { SlipPhoto } from './slip-photo'

/** What the resident wrote, and who it is, as far as they said. */
export function Written({ view }: { view: DeskView }) {
  const { text, photos, place, anonymous, name, submittedAt, intake } = view
  const who = anonymous ? '匿名居民' : (name ?? '没留称呼的居民')
  const slip = (
    <Slip className="desk-slip">
      <View className="pre">{text}</View>
      <Photos photos={photos} label="居民的照片" />
      {place === undefined ? null : (
        <View className="row small ink-2">
          <Icon name="pin" size={18} />
          <View className="grow">{place.text}</View>
        </View>
      )}
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
