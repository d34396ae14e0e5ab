import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { Heading, Notice } from '../../../ui'
import { ActFields } from '../acts/act-fields'
import { ACT_WORDS, type FormAct } from '../acts/acts'
import { useActForm } from '../acts/use-act-form'
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
  const form = useActForm(view, act, finish)
  return (
    <View id={ACT_FORM} className="console-panel">
      <Heading>{ACT_WORDS[act].name}</Heading>
      <ActFields form={form} />
    </View>
  )
}
