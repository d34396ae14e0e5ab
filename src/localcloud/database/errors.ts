/**
 * A failure the SDK is told about: HTTP 200 with `{code, message}`. `wx-server-sdk` turns the codes it knows into
 * numbers (`DATABASE_REQUEST_FAILED` is -502001, `DATABASE_COLLECTION_NOT_EXIST` -502005) and all others into -501001,
 * and keeps the message, so the message must name what happened.
 */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The platform passes MongoDB's own words on: code -502001 and the sentence. */
export function requestFailed(message: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', message)
}

export function invalidParameter(message: string): DatabaseError {
  return new DatabaseError('INVALID_PARAM', message)
}

export function collectionMissing(name: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )
}

/** MongoDB's duplicate key error, as the platform wraps it. */
export function duplicateKey(collection: string, index: string, key: string): DatabaseError {
  return requestFailed(
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  )
}

/**
 * Two transactions, or a transaction and a plain write, touched the same document. Inside a transaction callback the
 * SDK hides the code, so the message carries it as well.
 */
export function transactionConflict(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] DATABASE_TRANSACTION_CONFLICT: Transaction is conflict, maybe resource operated by others. Please retry.',
  )
}

export function transactionGone(): DatabaseError {
  return new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, please start a new one.',
  )
}
