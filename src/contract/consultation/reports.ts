import * as v from 'valibot'
import { declare } from '../action'
import { seemsPersonal } from '../personal'
import { reportReason } from '../report'
import { flag, id as anyId, text } from '../schema'
import { consultationId } from './actions'
import { CLAUSE_TEXT } from './items'
import { groupView } from './view'

/** What is done about an opinion that everyone reads and that should not stand there as it does. */

/** Published in place of a group's own words, so that nothing tells who said it. */
export const publicWording = v.pipe(
  text(1, CLAUSE_TEXT, '请写公布的文字，不要太长'),
  v.check((words) => !seemsPersonal(words), '还像有电话或门牌，请去掉再公布'),
)

/** 举报: tells the workstation that a published opinion should be looked at. Once a person and wording. */
export const reportOpinion = declare({
  name: 'consultation.report',
  who: 'anyone',
  writes: true,
  input: v.object({ id: consultationId, groupId: anyId, reason: reportReason }),
  output: v.object({ reported: flag }),
})

/**
 * Changes the words shown in place of a group's own once the result is published; nothing else of it changes any more.
 * The mark of those who reported it goes: what they meant has been looked at.
 */
export const rewordOpinion = declare({
  name: 'consultation.reword',
  who: ['lead', 'district'],
  writes: true,
  input: v.object({ id: consultationId, groupId: anyId, publicWording }),
  output: groupView,
})
