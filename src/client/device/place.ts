import Taro from '@tarojs/taro'
import { copy } from './clipboard'

export interface Place {
  name: string
  address: string
  location?: { latitude: number; longitude: number }
}

/** Shows the way on a map; without coordinates it copies the address. */
export function navigateTo({ name, address, location }: Place): void {
  if (location) void Taro.openLocation({ ...location, name, address })
  else copy(address, '地址已复制')
}

/** Calls; the person can still say no. */
export function phone(number: string): void {
  // Saying no is no failure.
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
