import { useEffect, useRef } from 'react'
import { useDidHide } from '@tarojs/taro'
import { onClose } from './on-close'

/** Does something whenever this may be the last moment: the page is left or covered, the app is put away or closed. */
export function useOnLeave(leave: () => void): void {
  const latest = useRef(leave)
  latest.current = leave
  useDidHide(() => latest.current())
  useEffect(() => {
    const stop = onClose(() => latest.current())
    return () => {
      stop()
      latest.current()
    }
  }, [])
}
