import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { ROLE_NAMES } from '@/contract/roles'
import { inConsole, signOut } from '../../../device/console'
import { replaceWith } from '../../../device/pages'
import { aria, Icon, Notice, Tap } from '../../../ui'
import { Wordmark } from '../../../ui/wordmark/wordmark'
import { placesFor, type DeskPlaceName } from '../desk/places'
import type { Staff } from '../use-me'
import './rail.scss'

interface RailProps {
  staff: Staff | undefined
  /** The part that is open; none on a page that belongs to no part. */
  at?: DeskPlaceName
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
      <View className="rail-places">
        {placesFor(staff).map(({ place, name, icon, url }) => (
          <Place key={place} on={place === at} label={name} onPress={() => replaceWith(url)}>
            <Icon name={icon} />
            <View className="rail-words">
              <View>{name}</View>
              {place !== 'inbox' || open === undefined ? null : <View className="rail-count">{open}</View>}
            </View>
          </Place>
        ))}
      </View>
      {staff ? (
        <View className="rail-who">
          <View className="rail-face" {...aria({ hidden: true })}>
            {Array.from(staff.name)[0]}
          </View>
          <View>
            <View>{staff.name}</View>
            <View className="rail-role">{ROLE_NAMES[staff.role]}</View>
            {/* The district's are all there are. */}
            {(staff.role === 'district' ? [] : staff.workstations).map(({ id, name }) => (
              <View key={id} className="rail-role">
                {name}
              </View>
            ))}
          </View>
        </View>
      ) : null}
      {inConsole() ? <SignOut /> : null}
    </View>
  )
}

/** Whoever leaves a PC has to know whether it is shut. */
function SignOut() {
  const [failed, setFailed] = useState(false)
  const out = () => {
    setFailed(false)
    void signOut().then((ended) => setFailed(!ended))
  }
  return (
    <>
      {failed ? <Notice tone="late">没能退出，请检查网络再试</Notice> : null}
      <Tap className="rail-item" onPress={out}>
        <Icon name="lock" />
        <View className="rail-words">退出登录</View>
      </Tap>
    </>
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
