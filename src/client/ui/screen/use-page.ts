import { useEffect } from 'react'
import { useDidShow } from '@tarojs/taro'
import { useRefreshOnShow } from '../../cloud/use-refresh-on-show'
import { focusOnArrival } from '../../device/arrival-focus'
import { useElderMode } from '../../device/elder-mode'
import { arrived } from '../../device/pages'
import { useDark } from '../../device/use-dark'

/** What every page's root does, on a phone and on a PC: it refreshes when it shows again, and lets the next tap lead on. @returns its classes */
export function usePage(): string {
  const [elder] = useElderMode()
  const dark = useDark()
  useRefreshOnShow()
  useEffect(focusOnArrival, [])
  useDidShow(() => {
    arrived()
    focusOnArrival()
  })
  return `screen ${elder ? 'mode-elder' : ''} ${dark ? 'theme-dark' : ''}`
}
