import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { focusField } from '../../device/focus-field'
import { alt, aria } from '../aria'
import { Tap } from '../tap'
import type { PickedPhoto } from './picked-photo'
import type { PhotoForm } from './use-photos'
import './photo-order.scss'

const idOf = ({ key }: PickedPhoto, by: number) => `photo-${by < 0 ? 'before' : 'after'}-${key}`

/** The photos one below the other, each moved by two buttons: no dragging. */
export function PhotoOrder({ form: { photos, move } }: { form: PhotoForm }) {
  const [said, setSaid] = useState('')

  function press(photo: PickedPhoto, index: number, by: -1 | 1) {
    move(photo.key, by)
    const to = index + by
    setSaid(`已移到第 ${to + 1} 张`)
    // The keyboard stays with the photo; at an end, on its other button.
    const atEnd = to === 0 || to === photos.length - 1
    if (process.env.TARO_ENV === 'h5') focusField(idOf(photo, atEnd ? -by : by))
  }

  return (
    <View className="photo-order">
      {photos.map((photo, index) => (
        <View key={photo.key} className="photo-order-row">
          {photo.path === '' ? (
            <View className="photo" />
          ) : (
            <Image className="photo photo-image" src={photo.path} mode="aspectFill" {...alt()} />
          )}
          <View className="grow num">{index + 1}</View>
          {([-1, 1] as const).map((by) => (
            <Tap
              key={by}
              id={idOf(photo, by)}
              className={`photo-order-way ${photos[index + by] === undefined ? 'is-off' : ''}`}
              label={`第 ${index + 1} 张，${WAYS[by]}`}
              disabled={photos[index + by] === undefined}
              onPress={() => press(photo, index, by)}
            >
              {WAYS[by]}
            </Tap>
          ))}
        </View>
      ))}
      <View className="small ink-2" {...aria({ live: 'polite' })}>
        {said}
      </View>
    </View>
  )
}

const WAYS = { [-1]: '向前移', [1]: '向后移' } as const
