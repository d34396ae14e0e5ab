import Taro from '@tarojs/taro'

/** Says what to do instead of what the phone could not; it stays until it was read. */
export function say(words: string): void {
  Taro.showModal({ content: words, showCancel: false, confirmText: '知道了' }).catch(() => undefined)
}
