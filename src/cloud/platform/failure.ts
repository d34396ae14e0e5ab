import { DEFAULT_MESSAGES, type ErrorBody, type ErrorCode } from '@/contract/errors'

/** What an act throws to refuse: one of the closed codes, with a sentence for people. */
export class Failure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = DEFAULT_MESSAGES[code],
    readonly details: Pick<ErrorBody, 'fields' | 'current'> = {},
  ) {
    super(message)
  }

  body(): ErrorBody {
    return { code: this.code, message: this.message, ...this.details }
  }
}

/** The input names something that cannot be accepted: say it at the field. */
export function invalidField(field: string, sentence: string): Failure {
  return new Failure('INVALID_INPUT', sentence, { fields: { [field]: sentence } })
}
