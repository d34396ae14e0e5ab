import { View } from '@tarojs/components'
import { Toggle } from '../../../staff/parts/toggle'

interface OnDutyProps {
  when: string
  team: readonly { name: string }[]
  /** Positions in the team. */
  on: readonly number[]
  /** None for who may only read. */
  onChange?: (on: number[]) => void
}

/** Who of the team is on duty. */
export function OnDuty({ when, team, on, onChange }: OnDutyProps) {
  if (!onChange) return <View className="grow">{on.map((at) => team[at]?.name).join('、') || '没有人'}</View>
  return (
    <View className="grow manage-toggles">
      {team.map(({ name }, at) => (
        <Toggle
          key={at}
          on={on.includes(at)}
          label={`${when}，${name}值班`}
          onChange={(wanted) => onChange(wanted ? [...on, at].sort((a, b) => a - b) : on.filter((one) => one !== at))}
        >
          {name === '' ? '还没写姓名' : name}
        </Toggle>
      ))}
    </View>
  )
}
