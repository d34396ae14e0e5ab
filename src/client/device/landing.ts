import Taro from '@tarojs/taro'

/** A light tremble when the receipt comes out of the box; phones that cannot, do not. */
export function landing(): void {
  if (process.env.TARO_ENV === 'weapp') Taro.vibrateShort({ type: 'light' }).catch(() => undefined)
}
