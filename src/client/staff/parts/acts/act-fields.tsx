import { View } from '@tarojs/components'
import { Button, Notice } from '../../../ui'
import type { OpenForm } from './act-form'
import { Latest } from './latest'
import './acts.scss'

/** The form of one act, and at its foot what went wrong and the button: where room is short, only the fields scroll. */
export function ActFields({ form }: { form: OpenForm }) {
  const { view, fields, problem, impossible, send } = form
  return (
    <View className="act-form">
      <View className="act-fields">{fields}</View>
      <View className="act-foot">
        {problem ? <Notice tone="late">{problem.words}</Notice> : null}
        {impossible === undefined ? null : <Notice tone="warn">{impossible}</Notice>}
        {problem?.changed || impossible !== undefined ? <Latest view={view} /> : null}
        <Button busy={send.busy} disabled={impossible !== undefined} onPress={send.press}>
          {send.words}
        </Button>
      </View>
    </View>
  )
}
