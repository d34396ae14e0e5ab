import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { ANSWER_TEXT, deskAnswer } from '@/contract/desk/actions'
import { citedPolicy } from '@/contract/policy/cited'
import { referralView } from '@/contract/suggestion/referral'
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from '@/contract/suggestion/vocabulary'
import { aria, Choice, Field, Notice } from '../../../../ui'
import { answerHints } from '../../answer/hints'
import { PoliciesField } from '../../answer/policies-field'
import { Templates } from '../../answer/templates'
import { Toggle } from '../../toggle'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { Preview } from '../preview'
import { REFERRAL_FIELDS, ReferralFields } from '../referral-fields'
import { TextField } from '../text-field'

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, name: OUTCOME_NAMES[value] }))

const draft = v.object({
  text: v.string(),
  outcome: v.optional(v.picklist(OUTCOMES)),
  referral: v.optional(referralView),
  /** What it cites, with its words, so that it can be read before it is sent. */
  policies: v.optional(v.array(v.object({ id: v.string(), ...citedPolicy.entries }))),
})
export type AnswerDraft = v.InferOutput<typeof draft>

export const answer = defineAct({
  act: 'answer',
  group: 'move',
  name: '答复',
  does: '写明结果和理由，居民可以评价',
  send: '发出答复',
  done: '答复已发出，居民可以评价了。',
  action: deskAnswer,
  draft,
  empty: { text: '' },
  fields: ['outcome', ...REFERRAL_FIELDS, 'text', 'policyIds'],
  body: ({ outcome, text, referral, policies = [] }) => ({
    ...{ outcome, text },
    referral: outcome === 'referred' ? (referral ?? { to: '', contact: '' }) : undefined,
    policyIds: policies.map(({ id }) => id),
  }),
  Fields,
})

function Fields({ form }: { form: FieldsForm<AnswerDraft> }) {
  const { draft: written, errors, view, change } = form
  const { outcome, text, policies = [] } = written
  const [open, setOpen] = useState<'templates' | 'policies'>()
  const others = view.followers?.waiting ?? 0
  const fillIn = (picked: { outcome: Outcome; text: string }) => {
    setOpen(undefined)
    // What is written already stays, and so does the outcome that was chosen.
    const before = text.trim()
    change({ outcome: outcome ?? picked.outcome, text: before === '' ? picked.text : `${before}\n${picked.text}` })
  }
  return (
    <>
      {others === 0 ? null : (
        <Notice>{`这份答复会同时发给并入的 ${others} 件的居民，请不要写只跟一个人有关的内容。`}</Notice>
      )}
      <Field name="outcome" label="办理结果" error={errors.outcome}>
        <Choice
          label="办理结果"
          options={OUTCOME_OPTIONS}
          value={outcome}
          onChange={(chosen) => change({ outcome: chosen })}
        />
      </Field>
      {outcome === 'referred' ? (
        <ReferralFields referral={written.referral} errors={errors} onChange={(referral) => change({ referral })} />
      ) : null}
      <View className="answer-tools" {...aria({ role: 'group', label: '帮助写答复' })}>
        <Toggle icon="text" on={open === 'templates'} onChange={(on) => setOpen(on ? 'templates' : undefined)}>
          用模板
        </Toggle>
        <Toggle icon="book" on={open === 'policies'} onChange={(on) => setOpen(on ? 'policies' : undefined)}>
          引用政策
        </Toggle>
      </View>
      {open === 'templates' ? <Templates view={view} outcome={outcome} onPick={fillIn} /> : null}
      <TextField
        form={form}
        name="text"
        label="给居民的答复"
        max={ANSWER_TEXT.max}
        placeholder="办了什么、为什么，还可以找谁"
      />
      <PoliciesField
        caseId={view.id}
        workstationId={view.workstation.id}
        value={policies}
        error={errors.policyIds}
        open={open === 'policies'}
        onChange={(chosen) => change({ policies: chosen })}
      />
      {answerHints({ outcome, text, cites: policies.length > 0 }).map((hint) => (
        <Notice key={hint} tone="warn">
          {hint}
        </Notice>
      ))}
      <Preview draft={written} />
    </>
  )
}
