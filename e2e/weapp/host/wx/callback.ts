/** What every asynchronous API of WeChat takes, beside its own. */
export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: { errMsg: string }) => void
  complete?: (result: object) => void
}

/** What an API that failed gives: WeChat's sentence, in WeChat's place for it. */
class Failure extends Error {
  constructor(readonly errMsg: string) {
    super(errMsg)
  }
}

/**
 * WeChat's two ways to answer: by callbacks when any is given, else by a promise.
 * @param name the API's; it begins every `errMsg`
 */
export function answer<O extends object>(name: string, work: (options: O) => unknown) {
  return (options?: O & Callbacks): Promise<object> | undefined => {
    const given: O & Callbacks = options ?? ({} as O & Callbacks)
    const { success, fail, complete } = given
    const result = Promise.resolve()
      .then(() => work(given))
      .then((value) => ({ errMsg: `${name}:ok`, ...(value as object | undefined) }))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error)
        throw new Failure(message.startsWith(`${name}:`) ? message : `${name}:fail ${message}`)
      })
    if (!success && !fail && !complete) return result
    result.then(
      (value) => {
        success?.(value)
        complete?.(value)
      },
      (error: { errMsg: string }) => {
        fail?.(error)
        complete?.(error)
      },
    )
    return undefined
  }
}
