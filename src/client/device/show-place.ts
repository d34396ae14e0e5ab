import Taro from '@tarojs/taro'
import type { Point } from './point'

export const SHOW_PLACE = '看地图'

/** Opens WeChat's map at a point, named as whoever wrote about it did. */
export function showPlace(name: string, { latitude, longitude }: Point): void {
  // Without a map nothing happens: the words are there.
  Taro.openLocation({ latitude, longitude, name }).catch(() => undefined)
}
