import { PageMeta } from '@tarojs/components'
import Taro from '@tarojs/taro'

const ROOT = 16

/** In WeChat, 1rem is what page-meta says: the design's 16 px times the size the reader has set in WeChat. */
export function RootFontSize() {
  if (process.env.TARO_ENV !== 'weapp') return null
  return <PageMeta rootFontSize={`${ROOT * scale()}px`} pageFontSize="system" />
}

// Newer than Taro's typings: 1 unless the reader has changed it.
function scale(): number {
  const info: object = Taro.getAppBaseInfo()
  return 'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number' ? info.fontSizeScaleFactor : 1
}
