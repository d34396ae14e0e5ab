import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { WorkstationView } from '@/contract/workstation'
import { focusOn } from '../../../device/arrival-focus'
import { phone } from '../../../device/place'
import { Announce, Bar, Button, Heading, Screen } from '../../../ui'
import { Details } from './details'
import { OtherTab } from './other-tab'
import { Resumed } from './resumed'
import { Sending } from './sending'
import { Similar } from './similar'
import { What } from './what'
import { Words } from './words'
import { FIELDS, mainLook, type FieldName, type SubmitForm } from './use-submit-form'

const STEPS: { title: string; fields: readonly FieldName[] }[] = [
  { title: '想说哪方面的事', fields: ['kind', 'topic'] },
  { title: '是什么事', fields: ['text', 'voice', 'photos'] },
  { title: '在哪里，怎么找您', fields: ['place', 'name', 'phone'] },
]

const HEAD = 'step-head'

const stepOf = (field: FieldName) => STEPS.findIndex(({ fields }) => fields.includes(field))

interface StepsProps {
  form: SubmitForm
  workstation: WorkstationView
  /** Sends it, after asking for agreement where that is still to be asked. */
  onSend: () => void
}

/** Elder mode: one question a screen, three of them. */
export function Steps({ form, workstation, onSend }: StepsProps) {
  // Whoever left in the middle goes on where they were.
  const [step, setStep] = useState(() => Math.min(Math.max(form.draft.step, 0), STEPS.length - 1))
  const [resumed, setResumed] = useState(step > 0 || form.resumed)
  const [moved, setMoved] = useState(false)
  const last = step === STEPS.length - 1
  const { title, fields } = STEPS[step] ?? { title: '', fields: FIELDS }
  const at = `第 ${step + 1} 步，共 ${STEPS.length} 步`

  function go(to: number) {
    setStep(to)
    setResumed(false)
    setMoved(true)
    form.change({ step: to })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    focusOn(HEAD)
  }

  function startOver() {
    form.startOver()
    go(0)
  }

  function next() {
    if (form.check(fields) !== undefined) return
    if (!last) return go(step + 1)
    const wrong = form.check()
    if (wrong === undefined) onSend()
    else go(stepOf(wrong))
  }

  const bar = (
    <Bar problem={form.problem}>
      {step > 0 ? (
        <Button look="second" onPress={() => go(step - 1)}>
          上一步
        </Button>
      ) : null}
      <Button grow look={mainLook(form)} busy={form.sending} onPress={next}>
        {last ? '投进意见箱' : '下一步'}
      </Button>
    </Bar>
  )
  return (
    <Screen title="提意见" bar={bar} onBack={step > 0 ? () => go(step - 1) : undefined}>
      <Sending form={form} />
      <Announce>{moved ? `${at}，${title}` : ''}</Announce>
      <View id={HEAD}>
        <View className="small ink-2">{`${resumed && step > 0 ? '接着写，' : ''}${at}`}</View>
        <Heading look="head">{title}</Heading>
      </View>
      {resumed ? <Resumed form={form} onStartOver={startOver} /> : null}
      <OtherTab form={form} />
      {step === 0 ? <What form={form} topics={workstation.topics} /> : null}
      {step === 1 ? (
        <>
          <Words form={form} />
          <Similar form={form} workstationId={workstation.id} />
        </>
      ) : null}
      {step === 2 ? <Details form={form} workstation={workstation} /> : null}
      <Button look="soft" icon="phone" onPress={() => phone(workstation.phone)}>
        不想写，打电话说
      </Button>
      {form.consent.sheet}
    </Screen>
  )
}
