import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import './timeline.scss'

export interface TimelineStep {
  key: string
  /** Happened, happening, or promised. */
  when: 'past' | 'now' | 'promised'
  title: string
  /** Beside the title: when it was. */
  at?: string
  /** Below: what was said, or the promise. */
  children?: ReactNode
  /** An inner note of the desk: amber, never shown to residents. */
  inner?: boolean
}

/** What happened and what is promised, one under the other. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View className="timeline" {...aria({ role: 'list' })}>
      {steps.map(({ key, when, title, at, children, inner = false }) => (
        <View
          key={key}
          className={`timeline-step is-${when} ${inner ? 'is-inner' : ''}`}
          {...aria({ role: 'listitem' })}
        >
          <View className="timeline-title">
            {title}
            {at === undefined ? null : <View className="timeline-at">{at}</View>}
          </View>
          {children === undefined ? null : <View className="timeline-text">{children}</View>}
        </View>
      ))}
    </View>
  )
}
