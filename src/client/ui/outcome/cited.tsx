import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CitedPolicy } from '@/contract/policy/cited'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import { Tap } from '../tap'

/** 依据: what an answer cites, by title and source; a tap opens what it says. */
export function Cited({ policies }: { policies: readonly CitedPolicy[] }) {
  if (policies.length === 0) return null
  return (
    <View className="cited" {...aria({ role: 'group', label: '依据' })}>
      {policies.map((policy) => (
        <Policy key={`${policy.source}${policy.title}`} policy={policy} />
      ))}
    </View>
  )
}

function Policy({ policy: { title, source, text } }: { policy: CitedPolicy }) {
  const [open, setOpen] = useState(false)
  return (
    <View className="cited-policy">
      <Tap
        className="cited-head"
        label={`依据：${title}，${open ? '收起' : '看怎么规定'}`}
        onPress={() => setOpen(!open)}
      >
        <Icon name="book" size={18} />
        <View className="grow">
          <View className="strong">{`依据：${title}`}</View>
          <View className="muted">{source}</View>
        </View>
        <Icon name={open ? 'up' : 'down'} size={18} />
      </Tap>
      {open ? <View className="cited-text pre">{text}</View> : null}
    </View>
  )
}
