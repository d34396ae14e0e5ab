import Taro from '@tarojs/taro'
import { copy } from './clipboard'
import { say } from './say'
import { isCancel } from './wechat-error'

export interface Place {
  name: string
  address: string
  location?: { latitude: number; longitude: number }
}

/** Shows the way on a map; without coordinates it copies the address. */
export function navigateTo({ name, address, location }: Place): void {
  if (!location) return copy(address, '地址已复制')
  Taro.openLocation({ ...location, name, address }).catch((error: unknown) => {
    if (!isCancel(error)) say(`地图没打开，地址是${address}`)
  })
}

/** Calls; the person can still say no. */
export function phone(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch((error: unknown) => {
    if (!isCancel(error)) say(`电话没拨出去，请自己拨 ${number}`)
  })
}
