import { View } from '@tarojs/components'
import { aria } from './aria'

/** Words for who listens and does not look, said when they change; empty says nothing. What is in sight says itself. */
export function Announce({ children }: { children: string }) {
  return (
    <View className="announced" {...aria({ role: 'status', live: 'polite' })}>
      {children}
    </View>
  )
}
