import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { ROLE_NAMES } from '@/contract/roles'
import { pages, replaceWith } from '../../../device/pages'
import { aria, Icon, Tap, type IconName } from '../../../ui'
import { Wordmark } from '../../../ui/wordmark/wordmark'
import type { Staff } from '../use-me'
import './rail.scss'

/** The parts of the desk. */
export type RailPlace = 'inbox' | 'consultations'

const PLACES: { place: RailPlace; name: string; icon: IconName; url: string }[] = [
  { place: 'inbox', name: '收件箱', icon: 'inbox', url: pages.inbox() },
  { place: 'consultations', name: '征询', icon: 'ballot', url: pages.deskConsultations() },
]

interface RailProps {
  staff: Staff | undefined
  at: RailPlace
  /** How many cases are open, where that is known. */
  open?: number
}

/** What there is at the desk, and who sits at it. */
export function Rail({ staff, at, open }: RailProps) {
  return (
    <View className="rail" {...aria({ role: 'navigation', label: '工作台' })}>
      <View className="rail-brand">
        <Wordmark />
      </View>
      {PLACES.map(({ place, name, icon, url }) => (
        <Place key={place} on={place === at} label={name} onPress={() => replaceWith(url)}>
          <Icon name={icon} />
          <View className="rail-words">
            <View>{name}</View>
            {place !== 'inbox' || open === undefined ? null : <View className="rail-count">{open}</View>}
          </View>
        </Place>
      ))}
      {staff ? (
        <View className="rail-who">
          <View className="rail-face" {...aria({ hidden: true })}>
            {Array.from(staff.name)[0]}
          </View>
          <View>
            <View>{staff.name}</View>
            <View className="rail-role">{ROLE_NAMES[staff.role]}</View>
            {staff.workstations.map(({ id, name }) => (
              <View key={id} className="rail-role">
                {name}
              </View>
            ))}
          </View>
        </View>
      ) : null}
    </View>
  )
}

/** The part that is open is nothing to press. */
function Place({
  on,
  label,
  onPress,
  children,
}: {
  on: boolean
  label: string
  onPress: () => void
  children: ReactNode
}) {
  if (on) return <View className="rail-item is-on">{children}</View>
  return (
    <Tap className="rail-item" role="link" label={label} onPress={onPress}>
      {children}
    </Tap>
  )
}
