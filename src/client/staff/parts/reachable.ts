/** A pane without anything to press still scrolls by keyboard; only browsers have one. */
export const REACHABLE: Record<string, string> = process.env.TARO_ENV === 'h5' ? { tabindex: '0' } : {}
