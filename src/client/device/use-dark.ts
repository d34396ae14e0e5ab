import { useEffect, useState } from 'react'
import { isDark, onDarkChange } from './theme'

/** Whether to show dark colours: the system decides. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark)
  useEffect(() => onDarkChange(setDark), [])
  return dark
}
