import { messageOf } from '../report'

/** What every asynchronous API of WeChat takes, beside its own. */
export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: Failure) => void
  complete?: (result: object) => void
}

/** What an API that failed gives: a plain object with WeChat's sentence; the cloud's have a number too. */
export interface Failure {
  errMsg: string
  errCode?: number
}

/** The cloud says its number in its sentence; what it has none for is -1. */
const CODE_IN_MESSAGE = /errCode: (-?\d+)/
const UNKNOWN_CODE = -1

function failureOf(name: string, error: unknown): Failure {
  const message = messageOf(error)
  const errMsg = message.startsWith(`${name}:`) ? message : `${name}:fail ${message}`
  if (!name.startsWith('cloud.')) return { errMsg }
  return { errMsg, errCode: Number(CODE_IN_MESSAGE.exec(message)?.[1] ?? UNKNOWN_CODE) }
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
      .then((value) => ({ ...(value as object | undefined), errMsg: `${name}:ok` }))
      .catch((error: unknown) => {
        // WeChat rejects with what it gives to `fail`, which is not an Error.
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw failureOf(name, error)
      })
    if (!success && !fail && !complete) return result
    result.then(
      (value) => {
        success?.(value)
        complete?.(value)
      },
      (error: Failure) => {
        fail?.(error)
        complete?.(error)
      },
    )
    return undefined
  }
}
