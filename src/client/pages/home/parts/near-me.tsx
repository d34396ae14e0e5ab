import { View } from '@tarojs/components'
import { aria, Button, FieldError } from '../../../ui'
import type { usePosition } from './use-position'

/** Asks where the person is, by their own tap and with the reason; says what else they can do when it is refused. */
export function NearMe({ at, busy, problem, find }: ReturnType<typeof usePosition>) {
  if (at !== undefined) {
    return (
      <View className="small ink-2" {...aria({ role: 'status' })}>
        离您近的排在前面，是直线距离
      </View>
    )
  }
  return (
    <View className="stack">
      <Button look="soft" icon="pin" busy={busy} onPress={find}>
        按离我远近排
      </Button>
      <View className="small ink-2">看一次您在哪里，只在手机上算远近，不保存</View>
      {problem === undefined ? null : <FieldError>{problem}</FieldError>}
    </View>
  )
}
