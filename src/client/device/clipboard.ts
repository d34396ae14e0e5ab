import Taro from '@tarojs/taro'
import { say } from './say'

/** Copies a text. WeChat says by itself that it did, so `done` is for browsers. */
export function copy(text: string, _done: string): void {
  Taro.setClipboardData({ data: text }).catch(() => say(`没能复制，请自己抄一下：${text}`))
}
