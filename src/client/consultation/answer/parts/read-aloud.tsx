import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { useElderMode } from '../../../device/elder-mode'
import { readAloud, stopReading } from '../../../device/read-aloud'
import { Button } from '../../../ui'
import { askedWords } from '../../parts/asked-words'

/** All that is asked, in elder mode, where something can read. It falls silent when the item is left. */
export function ReadAloud({ one }: { one: ItemView }) {
  const [elder] = useElderMode()
  useEffect(() => stopReading, [])
  if (!elder || readAloud === undefined) return null
  const read = readAloud
  return (
    <View className="read-aloud">
      <Button look="soft" icon="sound" onPress={() => read(askedWords(one))}>
        读给我听
      </Button>
    </View>
  )
}
