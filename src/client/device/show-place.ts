import Taro from '@tarojs/taro'
import type { Point } from './point'
import { say } from './say'
import { isCancel } from './wechat-error'

export const SHOW_PLACE = '看地图'

/** Opens WeChat's map at a point, named as whoever wrote about it did. */
export function showPlace(name: string, { latitude, longitude }: Point): void {
  Taro.openLocation({ latitude, longitude, name }).catch((error: unknown) => {
    if (!isCancel(error)) say('地图没打开，请稍后再试，或者照文字找')
  })
}
