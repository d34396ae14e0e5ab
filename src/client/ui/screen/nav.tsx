import type { CSSProperties, ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goBack, goTo, pages } from '../../device/pages'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'

/** In WeChat the page starts under the phone's status bar, and WeChat's own buttons lie over its right end. */
function roomForWeChat(): CSSProperties | undefined {
  if (process.env.TARO_ENV !== 'weapp') return undefined
  const { statusBarHeight = 20 } = Taro.getWindowInfo()
  const buttons = Taro.getMenuButtonBoundingClientRect()
  const gap = buttons.top - statusBarHeight
  return { paddingTop: `${statusBarHeight}px`, minHeight: `${buttons.bottom + gap}px` }
}

interface NavProps {
  title: string
  brand?: ReactNode
  root: boolean
  toHome: boolean
  onBack?: () => void
}

export function Nav({ title, brand, root, toHome, onBack = goBack }: NavProps) {
  return (
    <View className="nav" style={roomForWeChat()} {...aria({ role: 'banner' })}>
      {root ? null : (
        <Tap className="nav-back" label={toHome ? '首页' : '返回'} onPress={toHome ? () => goTo(pages.home()) : onBack}>
          <Icon name={toHome ? 'home' : 'back'} />
        </Tap>
      )}
      <View className={`nav-title ${root ? 'is-root' : ''}`} {...aria({ role: 'heading', level: 1, label: title })}>
        {brand ?? title}
      </View>
    </View>
  )
}
