/** The Mini Program build's: WeChat's screen readers begin at the top of a new page by themselves. */
export function focusOnArrival(): void {
  // Nothing to do.
}
