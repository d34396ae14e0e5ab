import { View } from '@tarojs/components'
import { Toggle } from '../../toggle'
import { allAtOnce } from './all-at-once'
import type { OpinionsState } from './use-opinions'

/** Chooses all that are shown, to be answered together; once more, none. */
export function ChooseAll({ opinions: { groups = [], hasMore, chosen, chooseAll } }: { opinions: OpinionsState }) {
  const all = allAtOnce(groups, hasMore, chosen)
  if (!all) return null
  return (
    <View className="row">
      <Toggle on={all.chosen} onChange={(on) => chooseAll(on ? all.groups : [])}>
        {all.words}
      </Toggle>
    </View>
  )
}
