import Taro from '@tarojs/taro'

/** Brings a field into sight; in WeChat its control takes focus by its own `focus` property. */
export function focusField(id: string): void {
  // A field that is not there just then needs no scrolling to.
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -96, duration: 200 }).catch(() => undefined)
}
