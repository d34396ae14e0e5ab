import { View } from '@tarojs/components'
import { aria } from '../aria'

export const ICONS = [
  'back',
  'next',
  'down',
  'check',
  'close',
  'plus',
  'phone',
  'go',
  'pin',
  'camera',
  'text',
  'home',
  'user',
  'track',
  'bell',
  'alert',
  'info',
  'smile',
  'flat',
  'sad',
  'paper',
  'people',
  'inbox',
  'lock',
  'clock',
  'garbage',
  'building',
  'green',
  'stall',
  'paint',
  'parking',
  'noise',
  'street',
  'other',
  'swap',
  'copy',
  'pen',
  'minus',
  'book',
  'ballot',
  'sound',
  'calendar',
  'chart',
  'clinic',
  'link',
  'more',
  'qr',
  'search',
  'visit',
  'wechat',
  'up',
] as const
export type IconName = (typeof ICONS)[number]

/** A drawing beside words; it says nothing by itself. `size` in px, else the size of the mode. */
export function Icon({ name, size, className = '' }: { name: IconName; size?: number; className?: string }) {
  const style = size === undefined ? undefined : { width: `${size}px`, height: `${size}px` }
  return <View className={`icon icon-${name} ${className}`} style={style} {...aria({ hidden: true })} />
}
