import { Image } from '@tarojs/components'
import type { PhotoView } from '@/contract/upload'
import { preview } from '../../../device/preview'
import { alt, Tap } from '../../../ui'

/** The slip itself, beside what was copied from it. */
export function SlipPhoto({ photo: { url } }: { photo: PhotoView }) {
  return (
    <Tap className="desk-slip-photo" label="看纸条原件大图" onPress={() => preview([url], url)}>
      <Image className="desk-slip-image" src={url} mode="aspectFit" {...alt()} />
    </Tap>
  )
}
