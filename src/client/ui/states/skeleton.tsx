import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import './states.scss'

/** Milliseconds after which somebody asks themselves whether anything still comes. */
const LONG = 4000

/** In the place and shape of what is coming: a slip, a card, or the rows of a list. It does not move; what takes long says so. */
export function Skeleton({ shape, count = 3 }: { shape: 'slip' | 'card' | 'rows'; count?: number }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  const lines = Array.from({ length: count }, (_, index) => index)
  return (
    <>
      <View className={`skeleton is-${shape}`} {...aria({ role: 'status', label: '正在打开' })}>
        {lines.map((line) => (
          <View key={line} className="skeleton-line" />
        ))}
      </View>
      {long ? (
        <View className="skeleton-long ink-2" {...aria({ role: 'status' })}>
          网络有点慢，还在打开，请稍等。
        </View>
      ) : null}
    </>
  )
}
