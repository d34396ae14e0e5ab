/** The Mini Program build's: WeChat's screen readers begin at the top of a new page by themselves. */
export function focusOnArrival(): void {
  // Nothing to do.
}

/** And nobody can tell them to go on from anywhere else: what is new is said by an `Announce`. */
export function focusOn(_id: string): void {
  // Nothing to do.
}
