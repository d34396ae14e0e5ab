import { CONSULTATION_KIND_NAMES, CONSULTATION_KINDS, type ConsultationKind } from '@/contract/consultation/vocabulary'
import { goTo, pages } from '../../../device/pages'
import { Row, Sheet } from '../../../ui'
import { KIND_PURPOSE } from './words'

/** Which kind of consultation to begin. */
export function Begin({ open, onClose }: { open: boolean; onClose: () => void }) {
  const begin = (kind: ConsultationKind) => {
    onClose()
    goTo(pages.newDraft(kind))
  }
  return (
    <Sheet open={open} title="发起哪一种征询" onClose={onClose}>
      {CONSULTATION_KINDS.map((kind) => (
        <Row key={kind} title={CONSULTATION_KIND_NAMES[kind]} meta={KIND_PURPOSE[kind]} onPress={() => begin(kind)} />
      ))}
    </Sheet>
  )
}
