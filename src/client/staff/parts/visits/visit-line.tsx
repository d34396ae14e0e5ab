import { View } from '@tarojs/components'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { VISIT_KIND_MEANINGS, type VisitView } from '@/contract/visit/actions'
import { goTo, pages } from '../../../device/pages'
import { Icon, Photos, recentMoment, Tag, Tap } from '../../../ui'
import { serverNow } from '../server-time'
import { beginFromVisit } from '../intake/draft'

/** One visit: where, what was found, and the case that came of it, or the way to one. */
export function VisitLine({ visit }: { visit: VisitView }) {
  const { visitKind, place, note, photos, at, by } = visit
  return (
    <View className="visit-line">
      <View className="visit-head">
        <View className="strong grow">{place}</View>
        <Tag>{VISIT_KIND_MEANINGS[visitKind]}</Tag>
      </View>
      <View className="pre">{note}</View>
      <Photos photos={photos} label="走访的照片" />
      <View className="visit-foot small muted">
        <View className="grow">{`${recentMoment(at, new Date(serverNow()).toISOString())}，${by}`}</View>
        <Case visit={visit} />
      </View>
    </View>
  )
}

function Case({ visit }: { visit: VisitView }) {
  const { id, workstation, place, note, case: found } = visit
  if (found)
    return (
      <Tap className="visit-case" role="link" onPress={() => goTo(pages.deskCase(found.id))}>
        <Icon name="inbox" size={18} />
        {`已登记 ${formatReceiptNumber(found.number)}`}
      </Tap>
    )
  return (
    <Tap
      className="visit-case"
      label={`${place}，登记成一件`}
      onPress={() => {
        beginFromVisit({ id, place, note }, workstation.id)
        goTo(pages.intakeOfVisit(id, workstation.id))
      }}
    >
      登记成一件
    </Tap>
  )
}
