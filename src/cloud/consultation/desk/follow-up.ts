import type { ParsedInputOf } from '@/contract/actions'
import type { followUp as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure, invalidField } from '../../platform/failure'
import { claimPhotos } from '../../platform/files'
import { acceptPublicTexts } from '../../safety/check-text'
import { picturesToCheck } from '../pictures'
import { changeConsultation } from './change'

const MOST = 50

/** What was done, and when. */
export function followUpConsultation(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'followUp',
    input,
    call,
    step: async (record) => {
      if (record.followUps.length >= MOST) throw new Failure('NOT_ALLOWED_NOW', '落实记录已经很多了，请写到最后一条里')
      const at = new Date(input.at)
      if (at > call.now) throw invalidField('at', '只记已经做了的事，请改一下时间')
      await acceptPublicTexts(call.openid, { text: input.text })
      const { fileIDs: photos } = await claimPhotos(call.openid, record._id, input.photos)
      const followUps = [...record.followUps, { at, text: input.text, photos }]
      return {
        followUps,
        ...picturesToCheck({ ...record, followUps }, call),
        doneAt: input.done ? call.now : undefined,
      }
    },
  })
}
