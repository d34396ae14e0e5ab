import { View } from '@tarojs/components'
import type { GroupView } from '@/contract/consultation/view'
import { Button, Notice } from '../../../../ui'
import { WordingField } from './public-wording'
import { useRewordForm } from './use-reword-form'
import type { WorkProps } from './work-panel'
import { reportedWords } from './words'
import '../../acts/acts.scss'

/** Other words in place of what everyone reads, once answers stay as they are. */
export function RewordPanel({ consultation, group, onDone }: WorkProps & { group: GroupView }) {
  const form = useRewordForm(consultation.id, group, onDone)
  const { wording, reported } = group
  return (
    <View className="act-form">
      <View className="act-fields">
        <View className="reply-said">
          <View className="small muted">居民的原话，只有工作室看得到</View>
          <View className="reply-words pre">{wording}</View>
        </View>
        {reported === undefined ? null : <Notice tone="warn">{reportedWords(reported)}</Notice>}
        <WordingField value={form.words} error={form.error} onChange={form.write} />
        {reported === undefined ? null : (
          <View className="small muted">看过觉得不用改，也直接存下，举报的提醒就会去掉。</View>
        )}
      </View>
      <View className="act-foot">
        {form.problem === undefined ? null : <Notice tone="late">{form.problem}</Notice>}
        <Button busy={form.sending} onPress={form.send}>
          存下公布的文字
        </Button>
      </View>
    </View>
  )
}
