/** How a try ended; only the first one said counts. */
export interface Ending<T> {
  resolve: (value: T) => void
  reject: (error: Error) => void
  /** It goes on: its time starts anew. */
  alive: () => void
}

/**
 * Runs what may never answer, as a call of WeChat whose app was put to sleep. What answers later than that is not heard.
 * @param milliseconds how long it may be silent
 * @param expired makes the error it then ends with, and stops what can be stopped
 */
export function withDeadline<T>(
  milliseconds: number,
  run: (ending: Ending<T>) => void,
  expired: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(expired())
    let timer = setTimeout(end, milliseconds)
    const ended = <V>(give: (value: V) => void) => {
      return (value: V) => {
        clearTimeout(timer)
        give(value)
      }
    }
    run({
      resolve: ended(resolve),
      reject: ended(reject),
      alive: () => {
        clearTimeout(timer)
        timer = setTimeout(end, milliseconds)
      },
    })
  })
}
