import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { preview } from '../../../device/preview'
import { alt, FieldError, Icon, Tap, type PhotoForm } from '../../../ui'
import { useWide } from '../wide'

/** The slip, large enough to copy from. */
export function PaperPhoto({ form }: { form: PhotoForm }) {
  const wide = useWide()
  const [dead, setDead] = useState(false)
  const [photo] = form.photos
  if (!photo) {
    return (
      <>
        <Tap className="intake-paper is-empty" onPress={form.add}>
          <Icon name="camera" size={32} />
          <View className="strong">拍下纸条</View>
          <View className="note muted">
            {wide ? '点一下选照片，或按 Ctrl+V 粘贴截图' : '看着照片抄，不用一直拿着纸'}
          </View>
        </Tap>
        {form.problem ? <FieldError>没能打开相机或相册，请再点一次；不拍也可以登记</FieldError> : null}
        {form.strange ? <FieldError>{form.strange}</FieldError> : null}
      </>
    )
  }
  const { path, state, progress, error, advice } = photo
  const shown = path !== '' && !dead
  return (
    <View className="intake-paper-slot">
      <Tap
        className="intake-paper"
        label={state === 'failed' ? '没传上，点一下重传' : '看纸条大图'}
        onPress={() => (state === 'failed' ? form.retry(photo) : shown ? preview([path], path) : undefined)}
      >
        {shown ? (
          <Image className="intake-paper-image" src={path} mode="aspectFit" onError={() => setDead(true)} {...alt()} />
        ) : (
          <View className="small">{state === 'sent' ? '纸条已经传好' : ''}</View>
        )}
        {state === 'sent' ? null : (
          <View className="intake-paper-state">
            {state === 'sending' ? `正在上传 ${Math.round(progress)}%` : (advice ?? error ?? '没传上，点一下重传')}
          </View>
        )}
      </Tap>
      <Tap className="intake-paper-remove" label="删掉纸条的照片" onPress={() => form.remove(photo.key)}>
        删掉重拍
      </Tap>
    </View>
  )
}
