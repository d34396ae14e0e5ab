import { useState } from 'react'
import { View } from '@tarojs/components'
import { mergeOpinions } from '@/contract/consultation/desk-actions'
import { excerpt } from '@/contract/text'
import { useAct } from '../../../../cloud'
import { Button, Choice, Field, Notice } from '../../../../ui'
import { leadOf } from './lead-of'
import { mergedWords, problemWords } from './words'
import type { WorkProps } from './work-panel'
import '../../acts/acts.scss'

const WORDS = 60

/** Puts the chosen groups into one, whose words then stand for all of them. */
export function MergePanel({ consultation: { id }, work: { groups }, onDone }: WorkProps) {
  const [into, setInto] = useState(() => leadOf(groups)?.id)
  const merge = useAct(mergeOpinions, { onSuccess: (lead) => onDone(mergedWords(lead)) })
  const apart = groups.some(({ itemId }) => itemId !== groups[0]?.itemId)
  const lead = groups.find((one) => one.id === into)
  const count = groups.reduce((sum, { supporters }) => sum + (supporters ?? 0), 0)

  function send() {
    if (into === undefined) return
    merge.mutate({ id, into, groupIds: groups.map((one) => one.id).filter((one) => one !== into) })
  }
  const { error } = merge
  return (
    <View className="act-form">
      <View className="act-fields">
        <Field name="into" label="用哪一组的话代表" hint="合并后不能再分开" error={error?.fields.into}>
          <Choice
            label="用哪一组的话代表"
            look="list"
            options={groups.map((one) => ({
              value: one.id,
              name: `${one.supporters ?? 0} 人：${excerpt(one.wording, WORDS)}`,
            }))}
            value={into}
            onChange={setInto}
          />
        </Field>
      </View>
      <View className="act-foot">
        {apart ? <Notice tone="warn">只有对同一条的意见才能并在一起，请重新选。</Notice> : null}
        {!apart && lead?.verdict !== undefined ? <Notice>这一组已经答复过，并进来的意见用同一个答复。</Notice> : null}
        {error && error.fields.into === undefined ? <Notice tone="late">{problemWords(error)}</Notice> : null}
        <Button busy={merge.isPending} disabled={apart} onPress={send}>
          {`合并成一组，共 ${count} 人`}
        </Button>
      </View>
    </View>
  )
}
