const FOCUSABLE = 'textarea, input, button, a[href], [tabindex="0"]'

/** The dialogs that are open, the top one last: only that one hears the keyboard. */
const open: HTMLElement[] = []

/**
 * Keeps the keyboard in what lies over the page: the focus goes in, Tab stays inside, Escape closes.
 * @returns gives the focus back to where it came from
 */
export function holdFocus(dialog: unknown, close: () => void): () => void {
  if (!(dialog instanceof HTMLElement)) return () => undefined
  const opener = document.activeElement
  open.push(dialog)
  dialog.setAttribute('tabindex', '-1')
  // What is to be typed into may have taken it already.
  if (!dialog.contains(opener)) dialog.focus({ preventScroll: true })

  const heard = (event: KeyboardEvent) => {
    if (open[open.length - 1] !== dialog || event.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
    if (event.key === 'Tab') keepInside(dialog, event)
  }
  // On the way down: Taro's input lets no key up.
  document.addEventListener('keydown', heard, true)
  return () => {
    document.removeEventListener('keydown', heard, true)
    open.splice(open.indexOf(dialog), 1)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
    (one) => one.getClientRects().length > 0,
  )
  const first = stops[0] ?? dialog
  const last = stops[stops.length - 1] ?? dialog
  const at = document.activeElement
  const outside = !dialog.contains(at)
  if (event.shiftKey ? outside || at === first || at === dialog : outside || at === last) {
    event.preventDefault()
    const to = event.shiftKey ? last : first
    to.focus()
  }
}
