import type { DeskConsultationView } from '@/contract/consultation/view'

interface AfterClosingProps {
  consultation: DeskConsultationView
  reload: () => void
}

/** What is done once it is closed: opinions, next draft, result, what came of it. */
export function AfterClosing(_: AfterClosingProps) {
  return null
}
