/** What stopping a voice is called by the browser: no failure of it. */
const STOPPED = ['canceled', 'interrupted']

/**
 * Reads a text aloud, in place of what it was reading; `undefined` in a browser that has no voice.
 * @param ended hears when it falls silent by itself; `false` when it could not read
 */
export const readAloud: ((text: string, ended: (read: boolean) => void) => void) | undefined =
  'speechSynthesis' in window
    ? (text, ended) => {
        stopReading()
        const words = new SpeechSynthesisUtterance(text)
        words.lang = 'zh-CN'
        words.onend = () => ended(true)
        words.onerror = ({ error }) => {
          if (!STOPPED.includes(error)) ended(false)
        }
        window.speechSynthesis.speak(words)
      }
    : undefined

export function stopReading(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel()
}
