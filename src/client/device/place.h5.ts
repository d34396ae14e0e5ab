import Taro from '@tarojs/taro'
import type { Place } from './place'

/** A browser knows no map of ours: the address goes to the clipboard, for the person's own. */
export function navigateTo({ address }: Place): void {
  void Taro.setClipboardData({ data: address }).then(() => Taro.showToast({ title: '地址已复制', icon: 'none' }))
}

export function phone(number: string): void {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
