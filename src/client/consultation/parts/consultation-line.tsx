import { STAGE_NAMES } from '@/contract/consultation/stages'
import { CONSULTATION_KIND_NAMES, ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { PublicRow } from '@/contract/consultation/row'
import { serverMoment } from '../../cloud/server-time'
import { goTo, pages } from '../../device/pages'
import { Row, Tag } from '../../ui'
import { STAGE_TONES, timeLeft } from './words'

/** One consultation in a list: what it asks, where it stands, whether one has taken part. */
export function ConsultationLine({ item }: { item: PublicRow }) {
  const { id, kind, title, items, stage, closesAt, answered } = item
  return (
    <Row
      title={title}
      meta={
        <>
          {`${CONSULTATION_KIND_NAMES[kind]}，共 ${items} ${ITEM_UNITS[kind]}`}
          <Tag tone={STAGE_TONES[stage]}>
            {stage === 'open' ? timeLeft(closesAt, serverMoment()) : STAGE_NAMES[stage]}
          </Tag>
          {answered ? (
            <Tag tone="ok" icon="check">
              您参加了
            </Tag>
          ) : null}
        </>
      }
      onPress={() => goTo(pages.consultation(id))}
    />
  )
}
