import { Image, View } from '@tarojs/components'
import type { PhotoView } from '@/contract/upload'
import { preview } from '../../device/preview'
import { alt, aria, keyboard } from '../aria'
import './photos.scss'

/** Photos in a row of tiles; a tap shows them large. */
export function Photos({ photos, label = '照片' }: { photos: readonly PhotoView[]; label?: string }) {
  if (photos.length === 0) return null
  const show = (url: string) =>
    preview(
      photos.map((photo) => photo.url),
      url,
    )
  return (
    <View className="photos">
      {photos.map(({ fileID, url }, index) => (
        <View
          key={fileID}
          className="photo"
          onClick={() => show(url)}
          {...aria({ role: 'button', label: `${label} ${index + 1}，点开看大图` })}
          {...keyboard(() => show(url))}
        >
          <Image className="photo-image" src={url} mode="aspectFill" {...alt()} />
        </View>
      ))}
    </View>
  )
}
