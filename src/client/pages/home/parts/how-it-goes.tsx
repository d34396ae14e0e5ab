import { View } from '@tarojs/components'
import type { HomeView } from '@/contract/workstation'
import { Card, Heading, Timeline, type TimelineStep } from '../../../ui'

function steps({ contact, answer }: HomeView['deadlines']): TimelineStep[] {
  return [
    { key: 'contact', when: 'promised', title: '队员先联系您', children: `${contact} 个工作日内` },
    { key: 'answer', when: 'promised', title: '给您答复', children: `${answer} 个工作日内，说清办了什么、为什么` },
    { key: 'rate', when: 'promised', title: '您来评价', children: '没办好，可以要求再次办理' },
  ]
}

/** What happens to what goes into the box, and how soon: what this workstation promises. */
export function HowItGoes({ deadlines }: { deadlines: HomeView['deadlines'] }) {
  return (
    <View className="stack home-how">
      <Heading>投进以后</Heading>
      <Card>
        <Timeline steps={steps(deadlines)} />
      </Card>
    </View>
  )
}
