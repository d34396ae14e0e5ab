import type { DeskConsultationView } from '@/contract/consultation/view'
import { MergePanel } from './merge-panel'
import { ReplyPanel } from './reply-panel'
import { RewordPanel } from './reword-panel'
import type { Work } from './use-opinions'

/** What the work is called, above it. */
export function workName({ what, groups }: Work): string {
  if (what === 'merge') return '合并成一组'
  if (what === 'reword') return '改公布的文字'
  return groups.length === 1 ? '答复意见' : `一起答复 ${groups.length} 组`
}

export interface WorkProps {
  consultation: DeskConsultationView
  work: Work
  /** Says what has been done, and ends the work. */
  onDone: (words: string) => void
}

/** What is being done with some groups, in a sheet or beside the list. */
export function WorkPanel(props: WorkProps) {
  const { what, groups } = props.work
  const [group] = groups
  if (what === 'reword') return group ? <RewordPanel {...props} group={group} /> : null
  return what === 'reply' ? <ReplyPanel {...props} /> : <MergePanel {...props} />
}
