import { View } from '@tarojs/components'
import { OUTCOME_NAMES, OUTCOMES, REFUSAL_CODES, REFUSAL_NAMES } from '@/contract/suggestion/vocabulary'
import { ANSWER_TEXT } from '@/contract/desk/actions'
import { Button, Choice, Field, Notice } from '../../../ui'
import { ACT_WORDS } from './acts'
import { ContactFields } from './contact-fields'
import { Latest } from './latest'
import { Preview } from './preview'
import { TextField } from './text-field'
import type { ActForm } from './use-act-form'
import './acts.scss'

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, name: OUTCOME_NAMES[value] }))
const REASON_OPTIONS = REFUSAL_CODES.map((value) => ({ value, name: REFUSAL_NAMES[value] }))

/** The form of one act, and at its foot what went wrong and the button: where room is short, only the fields scroll. */
export function ActFields({ form }: { form: ActForm }) {
  const { act, problem, impossible, sending, send } = form
  return (
    <View className="act-form">
      <View className="act-fields">
        <Controls form={form} />
      </View>
      <View className="act-foot">
        {problem ? <Notice tone="late">{problem.words}</Notice> : null}
        {impossible === undefined ? null : <Notice tone="warn">{impossible}</Notice>}
        {problem?.changed || impossible !== undefined ? <Latest view={form.view} /> : null}
        <Button busy={sending} disabled={impossible !== undefined} onPress={send}>
          {problem?.again ? '再发一次' : ACT_WORDS[act].send}
        </Button>
      </View>
    </View>
  )
}

function Controls({ form }: { form: ActForm }) {
  const { act, draft, errors, change } = form
  switch (act) {
    case 'accept':
      return <ContactFields form={form} />
    case 'start':
      return <View className="ink-2">先行联系做过了，开始办理后居民会看到「办理中」。</View>
    case 'askInfo':
      return (
        <TextField
          form={form}
          name="text"
          label="要居民补充什么"
          hint="居民会看到"
          placeholder="例如：请补充是几号楼几层，最好附一张照片"
        />
      )
    case 'resume':
      return (
        <TextField
          form={form}
          name="note"
          label="为什么继续办理"
          hint="居民会看到"
          placeholder="例如：现场已能看清，不用再补充"
        />
      )
    case 'note':
      return (
        <TextField form={form} name="text" label="内部备注" hint="居民看不到" placeholder="例如：物业经理周四可到场" />
      )
    case 'answer':
      return (
        <>
          <Field name="outcome" label="办理结果" error={errors.outcome}>
            <Choice
              label="办理结果"
              options={OUTCOME_OPTIONS}
              value={draft.outcome}
              onChange={(outcome) => change({ outcome })}
            />
          </Field>
          <TextField
            form={form}
            name="text"
            label="给居民的答复"
            max={ANSWER_TEXT.max}
            placeholder="办了什么、为什么，还可以找谁"
          />
          <Preview draft={draft} />
        </>
      )
    case 'refuse':
      return (
        <>
          <Field name="reasonCode" label="不予受理的理由" error={errors.reasonCode}>
            <Choice
              label="不予受理的理由"
              look="list"
              options={REASON_OPTIONS}
              value={draft.reasonCode}
              onChange={(reasonCode) => change({ reasonCode })}
            />
          </Field>
          <TextField
            form={form}
            name="text"
            label="向居民说明"
            hint="居民会看到"
            placeholder="为什么不能受理，可以找谁"
          />
        </>
      )
  }
}
