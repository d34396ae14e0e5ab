import type { ParsedInputOf } from '@/contract/actions'
import type { deskAnswer as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import type { Referral } from '@/contract/suggestion/referral'
import { bracesIn } from '@/contract/desk/template-text'
import { invalidField } from '../platform/failure'
import { citedPolicies } from '../policy/cited'
import { deskAct } from './act'
import { saysNothingOfOne } from './shared-answer'
import { answer } from './steps'

export function deskAnswer(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { outcome, text, referral, policyIds } = input
  const [left] = bracesIn(text)
  if (left !== undefined) {
    return Promise.reject(invalidField('text', `「${left}」还没有填好，请改好再发`))
  }
  return deskAct('answer', input, call, async (record, when) => {
    const policies = await citedPolicies(policyIds, record.workstation.id)
    const step = answer(record, { outcome, text, referral: named(referral), policies }, when)
    // Whoever follows gets all of it.
    await saysNothingOfOne(record, [text, ...Object.values(referral ?? {})].join('\n'))
    return step
  })
}

/** A number that was left empty is none. */
function named(referral: Referral | undefined): Referral | undefined {
  return referral && { ...referral, number: referral.number === '' ? undefined : referral.number }
}
