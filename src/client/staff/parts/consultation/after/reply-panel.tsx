import { View } from '@tarojs/components'
import { REPLY_TEXT } from '@/contract/consultation/desk-actions'
import { VERDICT_NAMES, VERDICTS } from '@/contract/consultation/vocabulary'
import { Button, Choice, Field, Notice } from '../../../../ui'
import { TextField } from '../../acts/text-field'
import { Alike } from './alike'
import { Answer } from './answer'
import { PublicWording, WrongTogether } from './public-wording'
import { useReplyForm } from './use-reply-form'
import { mergedWords } from './words'
import type { WorkProps } from './work-panel'
import '../../acts/acts.scss'

const VERDICT_OPTIONS = VERDICTS.map((value) => ({ value, name: VERDICT_NAMES[value] }))

/** The answer to one group, or to several alike: what becomes of it, and why. */
export function ReplyPanel({ consultation, work, onDone }: WorkProps) {
  const form = useReplyForm(consultation.id, work.groups, onDone)
  const { groups, draft, errors, problem, change } = form
  const [only] = groups.length === 1 ? groups : []
  const one = only && only.verdict !== undefined && form.overtaken ? only : undefined
  return (
    <View className="act-form">
      <View className="act-fields">
        <View className="reply-said">
          {groups.map((group) => (
            <View key={group.id} className="reply-words pre">
              {`${group.supporters ?? '几'} 人：${group.wording}`}
            </View>
          ))}
        </View>
        {only && consultation.can.includes('group') ? (
          <Alike
            consultationId={consultation.id}
            group={only}
            onMerged={(lead) => (lead.id === only.id ? form.setGroups([lead]) : onDone(mergedWords(lead)))}
          />
        ) : null}
        <Field name="verdict" label="采纳情况" error={errors.verdict}>
          <Choice
            label="采纳情况"
            options={VERDICT_OPTIONS}
            value={draft.verdict}
            onChange={(verdict) => change({ verdict })}
          />
        </Field>
        <TextField
          form={form}
          name="text"
          label="理由"
          hint="公布后大家都会看到"
          max={REPLY_TEXT.max}
          placeholder="怎么改的，或者为什么不能这样改"
        />
        {only ? <PublicWording group={only} form={form} /> : <WrongTogether error={errors.publicWording} />}
      </View>
      <View className="act-foot">
        {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
        {one ? <Answer group={one} /> : null}
        <Button busy={form.sending} disabled={groups.length === 0} onPress={form.send}>
          {one ? '改成我的答复' : '存下答复'}
        </Button>
      </View>
    </View>
  )
}
