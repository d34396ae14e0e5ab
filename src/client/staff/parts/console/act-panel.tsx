import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { Heading, Notice } from '../../../ui'
import { ActFields } from '../acts/act-fields'
import type { FormAct } from '../acts/act-form'
import { FORMS } from '../acts/forms'
import { ACT_FORM } from './use-chosen-act'

interface ActPanelProps {
  view: DeskView
  act: FormAct | undefined
  /** What has just been done, to be said. */
  done: string | undefined
  finish: (words: string) => void
}

/** The form of the act that is being done, at the right of the case. */
export function ActPanel({ view, act, done, finish }: ActPanelProps) {
  return (
    <>
      {done === undefined ? null : <Notice>{done}</Notice>}
      {act === undefined ? (
        <View className="small muted">现在没有要您办的。</View>
      ) : (
        <Panel key={act} view={view} act={act} finish={finish} />
      )}
    </>
  )
}

function Panel({ view, act, finish }: { view: DeskView; act: FormAct; finish: (words: string) => void }) {
  const { name, useForm } = FORMS[act]
  const form = useForm(view, finish)
  return (
    <View id={ACT_FORM} className="console-panel">
      <Heading>{name}</Heading>
      <ActFields form={form} />
    </View>
  )
}
