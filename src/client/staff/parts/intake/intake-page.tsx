import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { WorkstationView } from '@/contract/workstation'
import { goTo, pages } from '../../../device/pages'
import { sendWaiting } from '../../../unsent/sender'
import { UnsentList } from '../../../unsent/unsent-list'
import { Button, Notice, Skeleton, Tap } from '../../../ui'
import { DeskScreen } from '../desk/desk-screen'
import { useWide } from '../wide'
import { HandOver } from './hand-over'
import type { FieldName } from './input'
import { Person } from './person'
import { Said } from './said'
import { Source } from './source'
import { useIntakeForm } from './use-intake-form'

/** `title` of what was written on a slip, `spoken` of what was said. */
const STEPS: readonly { title: string; spoken: string; fields: readonly FieldName[] }[] = [
  { title: '先拍下来', spoken: '从哪里听来', fields: ['channel', 'visitId', 'photoOfPaper', 'photos'] },
  { title: '写的什么事', spoken: '说的什么事', fields: ['text', 'kind', 'topic', 'place'] },
  { title: '谁写的', spoken: '谁说的', fields: ['name', 'phone', 'consentRecorded', 'public', 'note'] },
]
const LAST = STEPS.length - 1

function stepOf(field: FieldName): number {
  return STEPS.findIndex(({ fields }) => fields.includes(field))
}

interface IntakePageProps {
  workstation: WorkstationView
  visitId: string | undefined
  notice?: string
  onNext: () => void
  /** Another workstation, for who works at several. */
  onOther?: () => void
}

/** A case being entered: on a PC one page with the photo at the left, on a phone three steps. Then the slip to hand over. */
export function IntakePage({ workstation, visitId, notice, onNext, onOther }: IntakePageProps) {
  const wide = useWide()
  const [aside, putAside] = useState(false)
  const form = useIntakeForm(workstation, visitId, {
    onWrong: (field) => go(stepOf(field)),
    onPutAside() {
      putAside(true)
      void sendWaiting()
    },
  })
  const [step, setStep] = useState(() => Math.min(Math.max(form.draft.step, 0), LAST))
  const { receipt } = form

  if (receipt) {
    const next = () => {
      form.finish()
      onNext()
    }
    return <HandOver receipt={receipt} workstation={workstation} onNext={next} onOpen={() => open(receipt)} />
  }

  // Here and not on a page of its own: without a signal a browser has no other page to show.
  if (aside) {
    const another = (
      <Button grow onPress={onNext}>
        登记下一张
      </Button>
    )
    return (
      <DeskScreen title="代录" at="intake" top acts={another}>
        <UnsentList only="intake" />
      </DeskScreen>
    )
  }

  /** Finished with; its case is on its own page. */
  function open({ id, withDistrict }: { id: string; withDistrict: boolean }) {
    form.finish()
    goTo(withDistrict ? pages.inbox() : pages.deskCase(id))
    onNext()
  }

  function go(to: number) {
    if (wide || to === step) return
    setStep(to)
    form.change({ step: to })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  function next() {
    const wrong = form.check(step < LAST ? STEPS[step]?.fields : undefined)
    if (wrong !== undefined) return go(stepOf(wrong))
    if (step < LAST) go(step + 1)
    else form.send()
  }

  const enter = (
    <Button grow busy={form.sending} onPress={wide ? form.send : next}>
      {wide || step === LAST ? '登记，出小票' : '下一步'}
    </Button>
  )
  const back = () => go(step - 1)
  const acts =
    wide || step === 0 ? (
      enter
    ) : (
      <>
        <Button look="second" onPress={back}>
          上一步
        </Button>
        {enter}
      </>
    )
  const source = <Source form={form} />
  const said = <Said form={form} topics={workstation.topics} />
  const person = <Person form={form} />
  const stepName = form.draft.channel === 'paper' ? STEPS[step]?.title : STEPS[step]?.spoken

  return (
    <DeskScreen
      title="代录"
      at="intake"
      top
      acts={form.fetchingSlip ? undefined : acts}
      problem={form.problem}
      onBack={!wide && step > 0 ? back : undefined}
    >
      {notice === undefined ? null : <Notice tone="warn">{notice}</Notice>}
      <View className="intake-where small ink-2">
        <View className="grow">
          {wide
            ? `登记到${workstation.name}`
            : `${workstation.name}，第 ${step + 1} 步，共 ${STEPS.length} 步：${stepName}`}
        </View>
        {onOther && step === 0 ? (
          <Tap className="intake-other" onPress={onOther}>
            换工作室
          </Tap>
        ) : null}
      </View>
      {form.fetchingSlip ? (
        <Skeleton shape="slip" count={5} />
      ) : wide ? (
        <View className="intake-columns">
          <View className="intake-column is-photo">{source}</View>
          <View className="intake-column">
            {said}
            {person}
          </View>
        </View>
      ) : (
        [source, said, person][step]
      )}
      {step === 0 && !form.fetchingSlip ? <UnsentList only="intake" /> : null}
    </DeskScreen>
  )
}
