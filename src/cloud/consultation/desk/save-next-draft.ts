import type { ParsedInputOf } from '@/contract/actions'
import type { saveNextDraft as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { invalidField } from '../../platform/failure'
import { acceptPublicTexts } from '../../safety/check-text'
import { findGroups } from '../groups'
import type { ConsultationRecord } from '../record'
import { changeConsultation } from './change'
import { mustBeGathered } from './gathered'

const MOST_CITED = 100

/** The next draft: what each clause says now, and which opinions changed it. Clauses left out stay as they were. */
export function saveNextDraft(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'saveNextDraft',
    input,
    call,
    step: async (record) => {
      mustBeGathered(record, call.now)
      const nextDraft = await nextDraftOf(record, input.clauses)
      // Once it is published it cannot be changed: what is wrong with it is said while it is written.
      const words = input.clauses.map(({ text }, index) => [`clauses.${index}.text`, text] as const)
      await acceptPublicTexts(call.openid, Object.fromEntries(words))
      return { nextDraft }
    },
  })
}

async function nextDraftOf(
  record: ConsultationRecord,
  clauses: ParsedInputOf<typeof action>['clauses'],
): Promise<ConsultationRecord['nextDraft']> {
  clauses.forEach(({ id }, index) => {
    if (!record.items.some((item) => item.id === id && item.type === 'clause'))
      throw invalidField(`clauses.${index}.id`, '这一条不在征询稿里，请去掉')
  })
  const cited = [...new Set(clauses.flatMap(({ cites }) => cites))]
  if (cited.length > MOST_CITED) throw invalidField('clauses', `一共最多引用 ${MOST_CITED} 组意见，请去掉几组`)
  const groups = await findGroups(record._id, cited)
  return clauses.map(({ id, text, cites }, index) => ({
    id,
    text,
    cites: cites.map((groupId) => {
      const group = groups.find(({ _id }) => _id === groupId)
      if (group?.itemId !== id) throw invalidField(`clauses.${index}.cites`, '请只引用对这一条的意见')
      return { groupId, wording: group.wording, supporters: group.supporters }
    }),
  }))
}
