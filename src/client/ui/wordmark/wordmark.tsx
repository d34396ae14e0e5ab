import { View } from '@tarojs/components'
import { aria } from '../aria'
import { PRODUCT } from '../words'
import './wordmark.scss'

/** 人民意见箱 as outlines, so that it looks the same on every phone; painted by `color`, as high as the type around it. */
export function Wordmark() {
  return <View className="wordmark" {...aria({ role: 'img', label: PRODUCT })} />
}
