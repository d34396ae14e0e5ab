import type { DeskConsultationView } from '@/contract/consultation/view'
import { FollowUps } from './follow-ups'
import { Reported } from './reported'
import { TakeAway } from './take-away'
import { ToPublish } from './to-publish'
import './after.scss'

interface AfterClosingProps {
  consultation: DeskConsultationView
  reload: () => void
}

/** What is done once it is closed: opinions, next draft, result, what came of it. */
export function AfterClosing({ consultation, reload }: AfterClosingProps) {
  const { stage } = consultation
  if (stage === 'draft') return null
  return (
    <>
      <Reported consultation={consultation} />
      {stage === 'closed' ? <ToPublish consultation={consultation} reload={reload} /> : null}
      {stage === 'published' || stage === 'done' ? <FollowUps consultation={consultation} reload={reload} /> : null}
      <TakeAway consultation={consultation} />
    </>
  )
}
