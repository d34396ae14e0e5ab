import type { Call } from './call'
import { invalidField } from './failure'
import { secrets } from './secrets'

/** The mark a request leaves in the document it changed, so that a repeat has no second effect. */
export interface Request {
  key: string
  digest: string
}

/** Keyed with the document, so that the marks in two of them do not show that one person made both. */
export function requestMark(
  documentId: string,
  call: Pick<Call, 'openid' | 'requestId' | 'action'>,
  input: object,
): Request {
  return {
    key: secrets().hash('request', documentId, call.openid, call.requestId),
    digest: secrets().hash('request input', documentId, call.action, JSON.stringify(input)),
  }
}

/** @throws Failure INVALID_INPUT when the request id was used for another action or input */
export function isRepeat(document: { requests: readonly Request[] }, request: Request): boolean {
  const earlier = document.requests.find(({ key }) => key === request.key)
  if (!earlier) return false
  if (earlier.digest === request.digest) return true
  throw invalidField('requestId', '内容和刚才提交的不一样，请重新提交一次')
}
