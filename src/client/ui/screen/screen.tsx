import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useElderMode } from '../../device/elder-mode'
import { aria } from '../aria'
import { Tabs } from '../tabs/tabs'
import { Nav } from './nav'
import { RootFontSize } from './root-font-size'
import { usePage } from './use-page'
import './screen.scss'

interface ScreenProps {
  /** The page's own words for what it is; the heading of level 1. */
  title: string
  /** In place of the title at the top: the wordmark on the home page. */
  brand?: ReactNode
  /** The tab this page is, when it is one. */
  tab?: 'home' | 'wall' | 'me'
  /** What stands at the bottom, at the thumb: a `Bar`. */
  bar?: ReactNode
  /** Uses the width of a PC instead of a phone's column. Staff pages. */
  wide?: boolean
  /** What the back arrow does, when it does not leave the page. */
  onBack?: () => void
  /** A house in place of the back arrow: there is nothing to go back to. */
  toHome?: boolean
  className?: string
}

/** The root of every page: colours of the mode, safe areas, the bar at the top, refresh when the page shows again. */
export function Screen({
  title,
  brand,
  tab,
  bar,
  wide = false,
  onBack,
  toHome = false,
  className = '',
  children,
}: PropsWithChildren<ScreenProps>) {
  const [elder] = useElderMode()
  const page = usePage()
  const tabs = tab !== undefined && !elder ? <Tabs current={tab} /> : null

  return (
    <View className={`${page} ${wide ? 'is-wide' : ''}`}>
      <RootFontSize />
      <View className="screen-column">
        <Nav title={title} brand={brand} root={tab === 'home' || tabs !== null} toHome={toHome} onBack={onBack} />
        <View className={`screen-body ${className}`} {...aria({ role: 'main' })}>
          {children}
        </View>
        {bar || tabs ? <View className="screen-room" /> : null}
      </View>
      {bar}
      {tabs}
    </View>
  )
}
