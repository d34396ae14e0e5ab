import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goBack, goTo, pages } from '../../device/pages'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'

/** The height of the phone's own status bar; the page starts under it, as it draws its own bar. */
function statusBar(): number {
  return process.env.TARO_ENV === 'weapp' ? (Taro.getWindowInfo().statusBarHeight ?? 20) : 0
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
    <View className="nav" style={{ paddingTop: `${statusBar()}px` }} {...aria({ role: 'banner' })}>
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
