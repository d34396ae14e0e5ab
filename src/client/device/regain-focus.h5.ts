import { focusOnArrival } from './arrival-focus'

const PLACES = '.screen-body, [role=dialog]'

/** Long enough for whoever knows better where the keyboard goes on, in milliseconds. */
const AFTER = 100

/** Where the keyboard is, and the parts of the page around it, the nearest first; none once something else was pointed at. */
let at: HTMLElement[] = []

/**
 * From the start of the app on: what had the keyboard goes with what was done with it, or is drawn anew, and browsers then begin
 * at the top of the document. Here the keyboard goes on from the same thing, or from the part of the page that it stood in.
 */
export function regainFocus(): void {
  document.addEventListener('pointerdown', () => (at = []), true)
  document.addEventListener('focusin', ({ target }) => (at = withAround(target)))
  let waiting: ReturnType<typeof setTimeout> | undefined
  new MutationObserver(() => {
    if (at.length === 0 || !isLost()) return
    clearTimeout(waiting)
    waiting = setTimeout(goOn, AFTER)
  }).observe(document.body, { childList: true, subtree: true })
}

function goOn(): void {
  if (!isLost()) return
  const place = at.find((one) => one.isConnected && one.getClientRects().length > 0)
  // What is typed into is not taken up again: a phone would open its keyboard.
  if (!place || place.matches('input, textarea')) return focusOnArrival()
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
}

/** What browsers do with a keyboard whose place has gone. */
function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** It, and what it stands in within a page's main part or a dialog. */
function withAround(target: EventTarget | null): HTMLElement[] {
  if (!(target instanceof HTMLElement)) return []
  const around: HTMLElement[] = [target]
  const place = target.closest(PLACES)
  for (let one = target.parentElement; one && place?.contains(one) === true; one = one.parentElement) around.push(one)
  return around.filter((one) => !one.matches('.screen-body'))
}
