import type { DeskConsultationView } from '@/contract/consultation/view'
import { MergePanel } from './merge-panel'
import { ReplyPanel } from './reply-panel'
import type { Work } from './use-opinions'

export const WORK_NAMES: Record<Work['what'], string> = { reply: '答复意见', merge: '合并成一组' }

export interface WorkProps {
  consultation: DeskConsultationView
  work: Work
  /** Says what has been done, and ends the work. */
  onDone: (words: string) => void
}

/** What is being done with some groups, in a sheet or beside the list. */
export function WorkPanel(props: WorkProps) {
  return props.work.what === 'reply' ? <ReplyPanel {...props} /> : <MergePanel {...props} />
}
