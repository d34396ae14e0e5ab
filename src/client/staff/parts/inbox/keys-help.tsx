import { View } from '@tarojs/components'
import { Sheet } from '../../../ui'
import { FORMS } from '../acts/forms'
import { ACT_KEYS } from '../console/case-keys'

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['/', '搜索'],
  ['j', '下一件'],
  ['k', '上一件'],
  ['Enter', '打开这一件'],
  ['x', '选中或不选这一件'],
  ['Esc', '从搜索回到列表，关上弹出的'],
  ['?', '看这些按键'],
]

const SEND = ['Ctrl+Enter', '发出正在写的'] as const

/** What opens the form of an act on the case that is open, where it can be done. */
const ACTS = Object.entries(ACT_KEYS).map(([key, act]) => [key, FORMS[act].name] as const)

/** What the keyboard does. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title="用键盘办" onClose={onClose}>
      <View className="keys">
        {[...KEYS, ...ACTS, SEND].map(([key, does]) => (
          <View key={key} className="key-line">
            <View className="key">{key}</View>
            <View>{does}</View>
          </View>
        ))}
      </View>
    </Sheet>
  )
}
