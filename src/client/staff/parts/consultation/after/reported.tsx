import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../../device/pages'
import { Card, Row } from '../../../../ui'

/** What everyone reads was reported: who may change its words is led there. */
export function Reported({ consultation: { id, reported, can } }: { consultation: DeskConsultationView }) {
  if (!reported || !can.includes('reword')) return null
  return (
    <Card flush>
      <Row
        icon="alert"
        tone="late"
        title={`有 ${reported} 条意见被举报，请看一下`}
        meta="可以改公布的文字"
        onPress={() => goTo(pages.deskReported(id))}
      />
    </Card>
  )
}
