import { View } from '@tarojs/components'
import type { GroupView } from '@/contract/consultation/view'
import { VERDICT_NAMES, type Verdict } from '@/contract/consultation/vocabulary'
import { Tag, type Tone } from '../../../../ui'

const TONES: Record<Verdict, Tone> = { adopted: 'ok', partlyAdopted: 'ok', notAdopted: 'plain' }

/** What became of an opinion, and why. */
export function Answer({ group: { verdict, reply } }: { group: GroupView }) {
  if (verdict === undefined) return null
  return (
    <View className="opinion-answer">
      <Tag tone={TONES[verdict]} icon={verdict === 'notAdopted' ? undefined : 'check'}>
        {VERDICT_NAMES[verdict]}
      </Tag>
      {reply === undefined ? null : <View className="pre">{reply}</View>}
    </View>
  )
}
