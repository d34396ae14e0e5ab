import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../../device/pages'
import { Card, Heading, Row } from '../../../../ui'
import { Export } from './export'

/** The figures, to look at and to take away. */
export function TakeAway({ consultation }: { consultation: DeskConsultationView }) {
  const { id, stage, participants, unanswered } = consultation
  // Opinions are there once they are gathered; from then on their number is known, or the result is out.
  const gathered = stage === 'published' || stage === 'done' || unanswered !== undefined
  return (
    <Card className="after-card">
      <Heading>数字和表格</Heading>
      <Row
        icon="track"
        title="看数字"
        meta={`${participants} 人参加，每一项选了多少`}
        onPress={() => goTo(pages.deskFigures(id))}
      />
      <Export consultation={consultation} what={gathered ? ['figures', 'opinions'] : ['figures']} />
    </Card>
  )
}
