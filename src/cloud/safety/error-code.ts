import * as v from 'valibot'

const failedCall = v.object({ errCode: v.number() })

/** WeChat's code for a call that failed; -1 when it gave none. Its words are left out: they may repeat what was sent. */
export function errorCode(error: unknown): number {
  const parsed = v.safeParse(failedCall, error)
  return parsed.success ? parsed.output.errCode : -1
}
