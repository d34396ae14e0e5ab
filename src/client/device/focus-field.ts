import Taro from '@tarojs/taro'

/** Brings a field into sight; in WeChat its control takes focus by its own `focus` property. */
export function focusField(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -96, duration: 200 })
}
