/** Reads a text aloud; `undefined` in a browser that has no voice. */
export const readAloud: ((text: string) => void) | undefined =
  'speechSynthesis' in window
    ? (text) => {
        stopReading()
        const words = new SpeechSynthesisUtterance(text)
        words.lang = 'zh-CN'
        window.speechSynthesis.speak(words)
      }
    : undefined

export function stopReading(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel()
}
