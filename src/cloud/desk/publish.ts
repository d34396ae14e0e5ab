import { randomBytes } from 'node:crypto'
import type { ParsedInputOf } from '@/contract/actions'
import type { deskPublish as action } from '@/contract/desk/publishing'
import type { DeskView } from '@/contract/desk/view'
import { hindersPublishing } from '@/contract/suggestion/publication'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { secrets } from '../platform/secrets'
import { acceptPublicTexts } from '../safety/check-text'
import type { SuggestionRecord } from '../suggestion/record'
import { deskAct } from './act'
import { publish } from './publish-steps'

/** Too many to be guessed or counted. */
const ID_BYTES = 10

/** Puts an edited text of a case where everyone may read it, once nothing in it says who wrote it. */
export function deskPublish(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { text, answer } = input
  return deskAct('publish', input, call, async (record, when) => {
    const step = publish(record, { text, answer }, randomBytes(ID_BYTES).toString('hex'), when)
    saysNobody(record, { text, answer })
    await acceptPublicTexts(call.openid, { text, answer: answer ?? '' })
    return step
  })
}

/** @throws Failure INVALID_INPUT at each field in which something of a person stands */
function saysNobody(record: SuggestionRecord, texts: { text: string; answer?: string }): void {
  const { name, sealedPhone } = record
  const who = { name, phone: sealedPhone === undefined ? undefined : secrets().unseal('phone', sealedPhone) }
  const fields = Object.fromEntries(
    Object.entries(texts).flatMap(([field, words = '']) => {
      const sentence = hindersPublishing(words, who)
      return sentence === undefined ? [] : [[field, sentence]]
    }),
  )
  const [first] = Object.values(fields)
  if (first !== undefined) throw new Failure('INVALID_INPUT', first, { fields })
}
