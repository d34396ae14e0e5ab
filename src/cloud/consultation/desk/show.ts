import { CONSULTATION_ACTS, hasItsPlace, mayActOn } from '@/contract/consultation/acts'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { participantsIn } from '../figures'
import { riskyPhotos } from '../../safety/record'
import { stageOf, type ConsultationRecord } from '../record'
import { consultationView } from '../show'
import { totalsOf } from '../totals'
import { reportedGroups, unansweredGroups } from '../count-groups'
import { isGathered } from './gathered'

/** Staff see all of its pictures, and which ones the others do not. */
const NOTHING: readonly string[] = []

/** A consultation as the desk sees it, with what the caller may do with it now. */
export async function deskConsultationView(record: ConsultationRecord, call: StaffCall): Promise<DeskConsultationView> {
  const stage = stageOf(record, call.now)
  const isPublished = stage === 'published' || stage === 'done'
  const [view, counts, unanswered, reported] = await Promise.all([
    consultationView(record, call.now, undefined, NOTHING),
    record.counts ?? (stage === 'draft' ? {} : totalsOf(record._id)),
    stage === 'closed' && isGathered(record) ? unansweredGroups(record._id) : undefined,
    isPublished ? reportedGroups(record._id) : undefined,
  ])
  const { role, workstations } = call.member
  const own = workstations.map(({ id }) => id)
  const held = record.workstations.map(({ id }) => id)
  return {
    ...view,
    risky: riskyPhotos(record),
    version: record.version,
    draftStep: record.draftStep,
    checkNote: record.checkNote,
    participants: participantsIn(counts),
    publishedAt: record.publishedAt?.toISOString(),
    unanswered,
    reported,
    nextDraft: record.nextDraft,
    can: CONSULTATION_ACTS.filter((act) => mayActOn(act, role, own, held) && hasItsPlace(act, stage, record.draftStep)),
  }
}
