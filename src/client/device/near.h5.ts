/** The browser build's. What the keyboard is on, or would go to next, is near wherever it is. */
export function watchNear(
  element: unknown,
  distance: number,
  _taken: boolean,
  tell: (near: boolean, height: number) => void,
): () => void {
  if (!(element instanceof HTMLElement)) return () => undefined
  let isFar = false
  const say = () => {
    if (isFar && !isHeld(element)) tell(false, element.getBoundingClientRect().height)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, boundingClientRect } of entries) {
        isFar = !isIntersecting
        if (isIntersecting) tell(true, boundingClientRect.height)
        else say()
      }
    },
    // Around the window a margin would be cut off at what scrolls inside it.
    { root: scrollerOf(element), rootMargin: `${distance}px 0px` },
  )
  observer.observe(element)
  // What the keyboard has left may go.
  document.addEventListener('focusin', say)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', say)
  }
}

function isHeld(element: HTMLElement): boolean {
  const beside = [element.previousElementSibling, element, element.nextElementSibling]
  return beside.some((one) => one?.contains(document.activeElement) === true)
}

/** What scrolls it: the page or a pane on it; nothing when it is the window. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  }
  return null
}
