import { View } from '@tarojs/components'
import type { State } from '@/contract/suggestion/states'
import type { Together as Progress } from '@/contract/suggestion/together'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, day, Heading, Tag, Timeline } from '../../../ui'

/** Where the matter stands, for who does not know the other case: nothing of whom it waits for. */
const STANDS: Partial<Record<State, string>> = {
  submitted: '等待受理',
  needsInfo: '正在核实情况',
  accepted: '已受理',
}
const OTHERWISE = '正在办理'

const STEP_WORDS: Record<Progress['steps'][number]['act'], string> = {
  accept: '已受理',
  start: '开始办理',
  transfer: '转给别处办理',
  extend: '延长了办理期限',
}

/** 并案: the case is handled with another about the same matter; how far that is. */
export function Together({ view: { together, withDistrict } }: { view: SuggestionView }) {
  if (!together) return null
  const steps = together.steps.map(({ at, act }, index) => ({
    key: `${index}`,
    when: index === together.steps.length - 1 ? ('now' as const) : ('past' as const),
    title: STEP_WORDS[act],
    at: day(at),
  }))
  return (
    <Card className="case-together">
      <View className="row">
        <View className="grow">
          <Heading>和同一件事一起办</Heading>
        </View>
        <Tag tone="blue">{STANDS[together.state] ?? OTHERWISE}</Tag>
      </View>
      <View className="ink-2">
        {`别人也反映了这件事，${withDistrict ? '区局' : '工作室'}一起办理。办好后同样答复您，由您自己评价。`}
      </View>
      {steps.length === 0 ? null : <Timeline steps={steps} />}
    </Card>
  )
}
