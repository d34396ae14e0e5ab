/** A function that did not answer: what a client of the platform sees, an `errCode` and words, never a stack. */
export class FunctionError extends Error {
  constructor(
    readonly errCode: number,
    message: string,
  ) {
    super(message)
  }
}

export function functionFailed(message: string): FunctionError {
  return new FunctionError(-504002, `functions execute fail | errMsg: ${message}`)
}

export function functionTimedOut(seconds: number): FunctionError {
  return new FunctionError(-504003, `Invoking task timed out after ${seconds} seconds`)
}

export function functionMissing(name: string): FunctionError {
  return new FunctionError(-501000, `[ResourceNotFound.Function] Function not found: ${name}`)
}

export function functionForbidden(name: string): FunctionError {
  return new FunctionError(-504001, `[FunctionsPermissionDenied] function rules forbid clients to call ${name}`)
}
