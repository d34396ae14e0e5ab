import Taro from '@tarojs/taro'

/** Copies a text. WeChat says by itself that it did, so `done` is for browsers. */
export function copy(text: string, _done: string): void {
  void Taro.setClipboardData({ data: text })
}
