import type { ParsedInputOf } from '@/contract/actions'
import type { checkConsultation as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure, invalidField } from '../../platform/failure'
import { acceptPublicTexts } from '../../safety/check-text'
import { openTotals } from '../totals'
import { gatherAt } from '../gather-at'
import { picturesToCheck } from '../pictures'
import { changeConsultation } from './change'
import { placeOf, wordsOfConsultation } from './public-words'

/** The lead lets it open on its day, or says what is to be changed first. */
export function checkConsultation(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'check',
    input,
    call,
    step: async (record) => {
      if (!input.passes) return { draftStep: 'writing', checkNote: input.note }
      if (record.closesAt <= call.now) throw invalidField('closesAt', '截止时间已经过了，请退回改晚一点')
      await acceptPublicTexts(call.openid, wordsOfConsultation(record)).catch(sendItBack)
      await openTotals(record._id)
      return {
        draftStep: 'checked',
        checkNote: undefined,
        visibleFrom: record.opensAt,
        dueAt: gatherAt(record.closesAt),
        // Those WeChat would not look at for whoever handed it on, who may not have been in the Mini Program of late.
        ...picturesToCheck(record, call),
      }
    },
  })
}

/** The lead cannot mend what is risky: the sentence says where it stands, and what to do with the draft. */
function sendItBack(error: unknown): never {
  if (!(error instanceof Failure) || error.code !== 'CONTENT_REJECTED') throw error
  const places = Object.keys(error.details.fields ?? {}).map(placeOf)
  throw new Failure('CONTENT_REJECTED', `微信认为${places.join('、')}的文字不能公开，请退回让队员改一下`)
}
