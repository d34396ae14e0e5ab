import Taro from '@tarojs/taro'

/** Copies a text, and says `done`. */
export function copy(text: string, done: string): void {
  void Taro.setClipboardData({ data: text }).then(() => Taro.showToast({ title: done, icon: 'none' }))
}
