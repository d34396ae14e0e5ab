import { useEffect, useRef } from 'react'
import { focusManager } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'

const EVERY = 30_000

/** Does something every 30 seconds while the page is in front and the app in sight. */
export function useWhileShown(work: () => void): void {
  const shown = useRef(true)
  const latest = useRef(work)
  latest.current = work
  useDidShow(() => {
    shown.current = true
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    const timer = setInterval(() => {
      if (shown.current && focusManager.isFocused()) latest.current()
    }, EVERY)
    return () => clearInterval(timer)
  }, [])
}
