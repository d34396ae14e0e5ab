import { Confirm } from '../../../ui'
import { useConsultation } from '../consultation/use-consultation'
import { correctionWords } from './correction-words'
import type { DraftForm } from './use-draft-form'

/** Asks before a correction goes out: it cannot be taken back, and who has answered is counted apart. */
export function AskCorrection({ id, form }: { id: string; form: DraftForm }) {
  const participants = useConsultation(id).data?.participants ?? 0
  return (
    <Confirm
      open={form.asking}
      title="发布更正"
      text={correctionWords(participants)}
      yes="确认发布"
      no="再看看"
      busy={form.saving}
      onYes={form.confirm}
      onNo={form.cancel}
    />
  )
}
