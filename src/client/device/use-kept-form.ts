import { useRef, useState } from 'react'
import * as v from 'valibot'
import { forget, recall, remember } from './storage'
import { useOnLeave } from './use-on-leave'

/** What was kept under `key`, if it still has its form. */
export function kept<T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), recall(key))
  return found.success ? found.output : undefined
}

/**
 * What is being written. It is kept on the device until it is sent, whatever happens to the page. One `key` for as long as
 * the component lives.
 * @param onStored the device has kept it
 */
export function useKeptForm<T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  empty: T,
  onStored?: (value: T) => void,
) {
  const [value, setValue] = useState(() => kept(key, schema) ?? empty)
  // Two fields may change before the screen is drawn anew; the second must not undo the first.
  const latest = useRef(value)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; store: () => void }>()

  const stop = () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = undefined
  }
  // What was typed in the last moment is kept too.
  useOnLeave(() => {
    const store = waiting.current?.store
    stop()
    store?.()
  })

  function put(next: T) {
    latest.current = next
    setValue(next)
  }

  /** Keeps it at once. @returns whether it outlives the app */
  function keepNow(part: Partial<T>): boolean {
    const next = { ...latest.current, ...part }
    put(next)
    stop()
    const lasts = remember(key, JSON.stringify(next))
    if (lasts) onStored?.(next)
    return lasts
  }

  function change(part: Partial<T>) {
    put({ ...latest.current, ...part })
    stop()
    const store = () => {
      waiting.current = undefined
      keepNow({})
    }
    waiting.current = { timer: setTimeout(store, 300), store }
  }

  function drop() {
    stop()
    forget(key)
    put(empty)
  }

  return { value, change, keepNow, drop }
}
