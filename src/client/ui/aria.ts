interface Aria {
  role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'checkbox'
    | 'heading'
    | 'img'
    | 'alert'
    | 'status'
    | 'switch'
    | 'tab'
    | 'tablist'
    | 'dialog'
    | 'list'
    | 'listitem'
    | 'navigation'
    | 'banner'
    | 'main'
    | 'group'
    | 'link'
    | 'insertion'
    | 'deletion'
    | 'table'
    | 'row'
    | 'columnheader'
    | 'cell'
  label?: string
  level?: number
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  expanded?: boolean
  busy?: boolean
  modal?: boolean
  hidden?: boolean
  live?: 'polite'
}

// WeChat writes the role as `aria-role`; browsers call that an error, and want `role`.
const ROLE = process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role'

/** What a screen reader is told about a View, in the words of the platform. Spread it: `<View {...aria({ role: 'button' })}>`. */
export function aria({ role, ...states }: Aria): Record<string, string> {
  const props: Record<string, string> = role === undefined ? {} : { [ROLE]: role }
  const given: [string, string | number | boolean | undefined][] = Object.entries(states)
  for (const [name, value] of given) {
    if (value !== undefined) props[`aria-${name}`] = String(value)
  }
  return props
}

/** Lets a View be reached and pressed by keyboard; only browsers have one. */
export function keyboard(onPress: () => void, enabled = true): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5') return {}
  return {
    tabindex: enabled ? '0' : '-1',
    onKeydown: (event: { key: string; preventDefault: () => void }) => {
      if (!enabled || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      onPress()
    },
  }
}

interface ArrowEvent {
  key: string
  preventDefault: () => void
  currentTarget: { parentElement: { children: ArrayLike<{ focus?: () => void }> } | null }
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The keyboard of one radio among its siblings: Tab comes to the chosen one, or to the first; arrows go on and choose.
 * @param at which of them it is
 */
export function radioKeyboard<T>(
  values: readonly T[],
  at: number,
  value: T | undefined,
  choose: (value: T) => void,
): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5') return {}
  const own = values[at]
  const reached = value === undefined || !values.includes(value) ? at === 0 : own === value
  return {
    tabindex: reached ? '0' : '-1',
    onKeydown: (event: ArrowEvent) => {
      const step = STEPS[event.key]
      if (step === undefined && event.key !== ' ' && event.key !== 'Enter') return
      event.preventDefault()
      const to = (at + (step ?? 0) + values.length) % values.length
      const chosen = values[to]
      if (chosen !== undefined) choose(chosen)
      event.currentTarget.parentElement?.children[to]?.focus?.()
    },
  }
}

/** A picture's words: none for one that only decorates, or whose button already says what it is. */
export function alt(words = ''): Record<string, unknown> {
  if (process.env.TARO_ENV === 'h5') return { nativeProps: { alt: words } }
  return words === '' ? aria({ hidden: true }) : aria({ label: words })
}
