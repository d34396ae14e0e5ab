import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { moment, Photos, PlaceLine, Slip, VoiceNote } from '../../../ui'
import { SlipPhoto } from './slip-photo'

/** What the resident wrote, and who it is, as far as they said. */
export function Written({ view }: { view: DeskView }) {
  const { text, photos, place, anonymous, name, submittedAt, intake, transcribed, voice } = view
  const who = anonymous ? '匿名居民' : (name ?? '没留称呼的居民')
  const slip = (
    <Slip className="desk-slip">
      {text === '' ? (
        <View className="ink-2">只留了录音，还没写成文字。听完请办「把录音写成文字」，这样才搜得到。</View>
      ) : (
        <View className="pre">{text}</View>
      )}
      {transcribed ? <View className="small muted">文字是工作室听录音写下的，居民看得到。</View> : null}
      {voice === undefined ? null : <VoiceNote url={voice.url} seconds={voice.seconds} name="居民的录音" />}
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
