import type { ParsedInputOf } from '@/contract/actions'
import { correctionErrors } from '@/contract/consultation/correction'
import type { correctConsultation as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { acceptPublicTexts } from '../../safety/check-text'
import { picturesToCheck } from '../pictures'
import { changeConsultation } from './change'
import { checkTypes, claimer, filesOf, withClaimedPhotos } from './draft'
import { wordsOfItems } from './public-words'

const MOST_EDITIONS = 10

/** Corrects what is asked while it is open. What was answered before stays with what it answered. */
export function correctConsultation(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'correct',
    input,
    call,
    step: async (record) => {
      if (record.edition >= MOST_EDITIONS) throw new Failure('NOT_ALLOWED_NOW', '更正的次数太多了，请截止后重新征询')
      checkTypes(record.kind, input.items)
      const fields = correctionErrors([...record.earlier.map((one) => one.items), record.items], input.items)
      const [sentence] = Object.values(fields)
      if (sentence !== undefined) throw new Failure('INVALID_INPUT', sentence, { fields })
      await acceptPublicTexts(call.openid, { note: input.note, ...wordsOfItems(input.items) })
      const items = await withClaimedPhotos(input.items, claimer(record._id, call, filesOf(record)))
      const before = { edition: record.edition, at: call.now, note: input.note, items: record.items }
      return {
        items,
        edition: record.edition + 1,
        earlier: [...record.earlier, before],
        ...picturesToCheck({ ...record, items }, call),
      }
    },
  })
}
