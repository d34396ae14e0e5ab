import Taro from '@tarojs/taro'
import { say } from './say'

/** Copies a text, and says `done`. */
export function copy(text: string, done: string): void {
  Taro.setClipboardData({ data: text }).then(
    () => void Taro.showToast({ title: done, icon: 'none' }),
    () => say(`没能复制，请自己抄一下：${text}`),
  )
}
