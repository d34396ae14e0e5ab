import { Image } from '@tarojs/components'
import box from '../art/box.svg'
import boxDark from '../art/box-dark.svg'
import { useDark } from '../device/use-dark'
import { alt } from './aria'

/** The box, as a picture beside words that say what it stands for. */
export function Box({ className }: { className: string }) {
  return <Image className={className} src={useDark() ? boxDark : box} mode="aspectFit" {...alt()} />
}
