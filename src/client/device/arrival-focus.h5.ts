import { inConsole } from './console'

const PAGE = '.taro_page'

/** Where the keyboard was last on each page that is still there. */
const last = new WeakMap<Element, HTMLElement>()

document.addEventListener('focusin', ({ target }) => {
  const page = target instanceof HTMLElement ? target.closest(PAGE) : null
  if (page && target instanceof HTMLElement) last.set(page, target)
})

/** Whether anybody has touched the app yet: until then the keyboard stays where the browser put it. */
let touched = false
for (const act of ['keydown', 'pointerdown'])
  document.addEventListener(act, () => (touched = true), { once: true, capture: true })

/**
 * A page shows, or what it waited for takes the place of it: the keyboard goes on from where it was when the page was left, on a new one from its title, which a screen
 * reader then says. What is typed into is not taken up again: a
 * phone would open its keyboard.
 */
export function focusOnArrival(): void {
  if (!touched || inConsole()) return
  // Once the page is in sight.
  setTimeout(() => {
    const title = Array.from(document.querySelectorAll<HTMLElement>('.nav-title')).find(isSeen)
    const at = document.activeElement
    if (!title || (at instanceof HTMLElement && at !== document.body && isSeen(at))) return
    const page = title.closest(PAGE)
    const before = page ? last.get(page) : undefined
    const to = before?.isConnected && isSeen(before) && !before.matches('input, textarea') ? before : title
    if (to === title) title.setAttribute('tabindex', '-1')
    to.focus({ preventScroll: true })
  }, 0)
}

/** What stands on a page has made way for something else: the keyboard goes on from its head, which a screen reader then says. */
export function focusOn(id: string): void {
  // Once it is drawn.
  setTimeout(() => {
    const head = document.getElementById(id)
    head?.setAttribute('tabindex', '-1')
    head?.focus({ preventScroll: true })
  }, 0)
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}
