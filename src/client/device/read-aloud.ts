/** Reads a text aloud; `undefined` where nothing can: WeChat has no voice of its own, a phone's screen reader has. */
export const readAloud: ((text: string) => void) | undefined = undefined

export function stopReading(): void {
  // Nothing reads.
}
