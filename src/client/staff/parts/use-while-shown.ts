import { useEffect, useRef } from 'react'
import { focusManager } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { onWindowFocus } from './window-focus'

/** On one computer both phones are looked at side by side, and asking costs nothing. */
const EVERY = TRANSPORT === 'http' ? 3_000 : 30_000

/** Does something every 30 seconds (3 with the local cloud) while the page is in front and the app in sight. */
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
    const round = () => {
      if (shown.current && focusManager.isFocused()) latest.current()
    }
    const timer = setInterval(round, EVERY)
    const deaf = onWindowFocus(round)
    return () => {
      clearInterval(timer)
      deaf()
    }
  }, [])
}
