import Taro from '@tarojs/taro'
import { rounded, type NoPoint, type Point } from './point'
import { isCancel, isRefusal } from './wechat-error'

/** What a map gave: a point, and the name it has there. */
export interface PickedPlace extends Point {
  text?: string
}

/** What the button says, and what a picked point is called. */
export const PICK = { words: '在地图上选', picked: '带上了地图上的位置', failed: '没能打开地图' }

/** Lets the person pick a place on WeChat's map. @returns nothing when they change their mind */
export async function pickPlace(): Promise<PickedPlace | NoPoint | undefined> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({})
    const text = name.trim() === '' ? address.trim() : name.trim()
    return {
      ...rounded({ latitude: Number(latitude), longitude: Number(longitude) }),
      text: text === '' ? undefined : text,
    }
  } catch (error) {
    if (isCancel(error)) return undefined
    return isRefusal(error) ? 'refused' : 'failed'
  }
}
