import { View } from '@tarojs/components'
import { goTo, pages } from '../../device/pages'
import { aria } from '../aria'
import { Icon, type IconName } from '../icon/icon'
import { Tap } from '../tap'
import './tabs.scss'

const TABS: { id: 'home' | 'wall' | 'me'; name: string; icon: IconName; url: string }[] = [
  { id: 'home', name: '首页', icon: 'home', url: pages.home() },
  { id: 'wall', name: '回音壁', icon: 'sound', url: pages.wall() },
  { id: 'me', name: '我的', icon: 'user', url: pages.me() },
]

/** The tab bar, drawn by the pages that are tabs. */
export function Tabs({ current }: { current: 'home' | 'wall' | 'me' }) {
  return (
    <View className="tabs" {...aria({ role: 'navigation', label: '主要页面' })}>
      <View className="tabs-list" {...aria({ role: 'tablist' })}>
        {TABS.map(({ id, name, icon, url }) => (
          <Tap
            key={id}
            role="tab"
            className={`tabs-item ${id === current ? 'is-on' : ''}`}
            selected={id === current}
            onPress={() => (id === current ? undefined : goTo(url))}
          >
            <Icon name={icon} size={24} />
            {name}
          </Tap>
        ))}
      </View>
    </View>
  )
}
