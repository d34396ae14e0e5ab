const FIELD = 'input, textarea, select'

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELD) !== null
}

/**
 * As on a phone: who touches something else leaves the field at once, and a field that is given the cursor by what a tap
 * does keeps it. A browser moves the focus after the tap, and would take it away again.
 */
export function startFocus(): void {
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      const { activeElement } = document
      if (!isField(target) && isField(activeElement) && activeElement instanceof HTMLElement) activeElement.blur()
    },
    true,
  )
  document.addEventListener('mousedown', (event) => {
    if (!isField(event.target)) event.preventDefault()
  })
}
