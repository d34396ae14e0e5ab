import { View } from '@tarojs/components'
import { BULK_MOST } from '@/contract/desk/bulk'
import { aria, Button, Tap } from '../../../ui'
import type { BulkAct } from './bulk-sheet'
import type { Selection } from './use-selection'
import './selection.scss'

interface SelectionBarProps {
  selection: Selection
  /** Whether cases of this desk are theirs to answer. */
  mayAnswer: boolean
  onAct: (act: BulkAct) => void
}

/** How many are chosen, and what can be done with all of them. */
export function SelectionBar({ selection, mayAnswer, onAct }: SelectionBarProps) {
  const { chosen, full, all, none, begin } = selection
  const idle = chosen.length === 0
  return (
    <View className="selection">
      <View className="selection-head">
        <View className="strong" {...aria({ role: 'status', live: 'polite' })}>
          {`已选 ${chosen.length} 件`}
        </View>
        <View className="grow small muted">{full ? `一次最多 ${BULK_MOST} 件` : ''}</View>
        <Tap className="selection-link" onPress={idle ? all : none}>
          {idle ? '全选' : '全不选'}
        </Tap>
        <Tap className="selection-link" label="退出多选" onPress={() => begin(false)}>
          退出
        </Tap>
      </View>
      <View className="row">
        <Button look={mayAnswer ? 'second' : 'main'} grow disabled={idle} onPress={() => onAct('assign')}>
          分派
        </Button>
        {mayAnswer ? (
          <Button grow disabled={idle} onPress={() => onAct('answer')}>
            一起答复
          </Button>
        ) : null}
      </View>
    </View>
  )
}
