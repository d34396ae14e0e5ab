import type { ParsedInputOf } from '@/contract/actions'
import { CHOOSE_OPEN_CASES, type eraseMe as action } from '@/contract/me/actions'
import { isOpen, STATES } from '@/contract/suggestion/states'
import { forgetAnswers } from '../consultation/forget-answers'
import { removeExportsOf } from '../export/remove'
import { own } from '../message/own-cases'
import type { Call } from '../platform/call'
import { invalidField } from '../platform/failure'
import { command } from '../platform/sdk'
import { find, remove } from '../platform/store'
import { readSuggestion } from '../suggestion/record'
import { allWorkstations } from '../workstation/find'
import { eraseCase } from './erase-case'

/** Cases carry their whole life: a few at a time. */
const BATCH = 20

/**
 * Removes the caller from all there is of them. Each step leaves what is left to do findable, so that asking again, after
 * whatever went wrong, goes on there; when nothing is left it changes nothing.
 * @throws Failure INVALID_INPUT when there are open cases and nothing was said about them; UNAVAILABLE while a consultation
 * they wrote something in is being gathered
 */
export async function eraseMe(input: ParsedInputOf<typeof action>, call: Call): Promise<{ done: true }> {
  if (input.openCases === undefined && (await hasOpenCases(call))) {
    throw invalidField('openCases', CHOOSE_OPEN_CASES)
  }
  await forgetAnswers(call)
  const officePhones = (await allWorkstations()).map(({ phone }) => phone)
  for (;;) {
    const cases = (await find('suggestions', own(call), { limit: BATCH })).map(readSuggestion)
    for (const one of cases) await eraseCase(one, { input, officePhones }, call)
    if (cases.length < BATCH) break
  }
  await remove('outbox', { to: call.openid })
  await removeExportsOf(call.keys.person)
  await remove('people', { _id: call.keys.person })
  return { done: true }
}

const OPEN_STATES = STATES.filter((state) => isOpen(state))

async function hasOpenCases(call: Call): Promise<boolean> {
  const open = command.and([own(call), { state: command.in(OPEN_STATES) }])
  return (await find('suggestions', open, { limit: 1, fields: ['_id'] })).length > 0
}
