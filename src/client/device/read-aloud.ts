/**
 * Reads a text aloud, in place of what it was reading; `undefined` where nothing can: WeChat has no voice of its own, a
 * phone's screen reader has.
 * @param ended hears when it falls silent by itself; `false` when it could not read
 */
export const readAloud: ((text: string, ended: (read: boolean) => void) => void) | undefined = undefined

export function stopReading(): void {
  // Nothing reads.
}
