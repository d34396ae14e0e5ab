import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { preview } from '../../device/preview'
import { alt } from '../aria'
import { FieldError } from '../field/field'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'
import { PhotoOrder } from './photo-order'
import type { PickedPhoto } from './picked-photo'
import type { PhotoForm } from './use-photos'
import './photos.scss'

interface PhotoPickerProps {
  form: PhotoForm
  /** What can be done without photos, said when none can be chosen. */
  without?: string
}

/** Adds photos, shows how far each is sent, tries one again, takes one away. State: `usePhotos()`. */
export function PhotoPicker({ form, without = '不加也可以投' }: PhotoPickerProps) {
  const { photos, add, remove, left, strange, problem, max } = form
  const [ordering, setOrdering] = useState(false)
  const advice = new Set(photos.flatMap((photo) => photo.advice ?? []))
  const movable = photos.length > 1
  return (
    <>
      {movable && ordering ? <PhotoOrder form={form} /> : tiles()}
      {left > 0 ? <FieldError>{`最多 ${max} 张，多选的 ${left} 张没有加上`}</FieldError> : null}
      {strange ? <FieldError>{strange}</FieldError> : null}
      {Array.from(advice, (one) => (
        <FieldError key={one}>{one}</FieldError>
      ))}
      {problem ? <FieldError>{`${PROBLEMS[problem]}；${without}`}</FieldError> : null}
      {movable ? (
        <Tap className="photo-order-toggle" onPress={() => setOrdering(!ordering)}>
          {ordering ? '排好了' : '调整顺序'}
        </Tap>
      ) : null}
    </>
  )

  function tiles() {
    return (
      <View className="photos">
        {photos.map((photo, index) => (
          <View key={photo.key} className="photo-slot">
            <Picked photo={photo} number={index + 1} form={form} />
            <Tap className="photo-remove" label={`删掉第 ${index + 1} 张照片`} onPress={() => remove(photo.key)}>
              删掉
            </Tap>
          </View>
        ))}
        {photos.length < max ? (
          <Tap
            className="photo is-add"
            label={photos.length === 0 ? `加照片，最多 ${max} 张` : `${photos.length}/${max}，再加照片`}
            onPress={add}
          >
            <Icon name="camera" size={24} />
            {photos.length === 0 ? '加照片' : `${photos.length}/${max}`}
          </Tap>
        ) : null}
      </View>
    )
  }
}

const PROBLEMS = {
  refused: '微信没有相册和相机的权限。请点右上角「…」，在「设置」里允许，再加照片',
  failed: '没能打开相册。请再点一次「加照片」',
  full: '手机存储满了，照片放不下。请先清理手机，再点一次「加照片」',
}

const STATE_WORDS = { sending: '正在上传', sent: '已传好，点开看大图', failed: '没传上，点一下重传' }

function Picked({ photo, number, form }: { photo: PickedPhoto; number: number; form: PhotoForm }) {
  const { state, progress, path, error } = photo
  // A path from a stored draft may be dead by now; the photo itself lies safe in the cloud.
  // What lies on the phone is found a moment later.
  const [dead, setDead] = useState<string>()
  const gone = path === '' || path === dead
  const press = () => {
    if (state === 'failed') form.retry(photo)
    else if (!gone) preview([path], path)
  }
  return (
    <Tap
      className="photo"
      label={`第 ${number} 张照片，${error ?? (gone && state === 'sent' ? '已传好' : STATE_WORDS[state])}`}
      onPress={press}
    >
      {gone ? (
        <View className="photo-words">{state === 'sent' ? '已传好的照片' : ''}</View>
      ) : (
        <Image className="photo-image" src={path} mode="aspectFill" onError={() => setDead(path)} {...alt()} />
      )}
      {state === 'sending' ? <View className="photo-veil">{`${Math.round(progress)}%`}</View> : null}
      {state === 'failed' ? <View className="photo-veil">{error ?? '点一下重传'}</View> : null}
    </Tap>
  )
}
