import { View } from '@tarojs/components'
import { ROLE_NAMES } from '@/contract/roles'
import { aria, Icon } from '../../../ui'
import { Wordmark } from '../../../ui/wordmark/wordmark'
import type { Staff } from '../use-me'
import './rail.scss'

/** What there is at the desk, and who sits at it. There is only the inbox yet, and it is open: nothing to press. */
export function Rail({ staff, open }: { staff: Staff | undefined; open: number | undefined }) {
  return (
    <View className="rail" {...aria({ role: 'navigation', label: '工作台' })}>
      <View className="rail-brand">
        <Wordmark />
      </View>
      <View className="rail-item is-on">
        <Icon name="inbox" />
        <View className="rail-words">
          <View>收件箱</View>
          {open === undefined ? null : <View className="rail-count">{open}</View>}
        </View>
      </View>
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
