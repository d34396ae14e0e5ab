import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../../device/pages'
import { Button, Card, Notice } from '../../../../ui'

/** What everyone reads was reported: who may change its words is led there. */
export function Reported({ consultation: { id, reported, can } }: { consultation: DeskConsultationView }) {
  if (!reported || !can.includes('reword')) return null
  return (
    <Card className="after-card">
      <Notice tone="warn">{`有 ${reported} 条意见被举报，请看一下`}</Notice>
      <Button look="soft" onPress={() => goTo(pages.deskReported(id))}>
        看被举报的意见
      </Button>
    </Card>
  )
}
