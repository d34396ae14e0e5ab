import Taro from '@tarojs/taro'

/** Shows photos large, `current` first. */
export function preview(urls: string[], current: string): void {
  void Taro.previewImage({ urls, current })
}
