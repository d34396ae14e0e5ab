import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading, Screen } from '../../ui'
import { Erase } from './parts/erase'
import { TakeAlong } from './parts/take-along'

/** 我的资料: take it along, or have it removed. */
export default function MyData() {
  const [erased, setErased] = useState(false)
  return (
    <Screen title="我的资料">
      <View>
        <Heading look="head">资料是您的</Heading>
        <View className="ink-2">可以带走一份，也可以删除。</View>
      </View>
      {/* What was made before is removed too: it begins anew. */}
      <TakeAlong key={String(erased)} />
      <Erase onErased={() => setErased(true)} />
    </Screen>
  )
}
