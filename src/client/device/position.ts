import Taro from '@tarojs/taro'
import { rounded, type NoPoint, type Point } from './point'
import { isRefusal } from './wechat-error'

/** How to allow it again: WeChat asks once, and afterwards answers for the person. */
export const ALLOW_POSITION = '请点右上角「…」，在「设置」里允许使用位置，再点一次'

/** Where the phone is now. WeChat asks the person; call it on a tap that says why, never by itself. */
export async function position(): Promise<Point | NoPoint> {
  try {
    return rounded(await Taro.getLocation({ type: 'gcj02' }))
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'failed'
  }
}
