import Taro from '@tarojs/taro'

/** Shows photos large, `current` first. */
export function preview(urls: string[], current: string): void {
  // Given up, or the photo cannot be had: it is there small.
  Taro.previewImage({ urls, current }).catch(() => undefined)
}
