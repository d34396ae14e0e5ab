/** The Mini Program build's: WeChat has no keyboard that goes from one control to the next. */
export function regainFocus(): void {
  // Nothing to do.
}
