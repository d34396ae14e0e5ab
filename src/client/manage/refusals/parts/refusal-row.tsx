import { View } from '@tarojs/components'
import type { RefusalItem } from '@/contract/desk/hand-over'
import { REFUSAL_NAMES } from '@/contract/suggestion/vocabulary'
import { goTo, pages } from '../../../device/pages'
import { moment, Row, Tag } from '../../../ui'

/** One refused case: what it asked for, and why and by whom it was refused. */
export function RefusalRow({ item }: { item: RefusalItem }) {
  const { id, excerpt, workstation, reasonCode, text, refusedAt, officer } = item
  return (
    <Row
      title={excerpt}
      meta={
        <>
          <Tag tone="warn">{REFUSAL_NAMES[reasonCode]}</Tag>
          <View className="ink-2">{text}</View>
          <View>{`${workstation.name}${officer === undefined ? '' : ` ${officer}`}，${moment(refusedAt)}`}</View>
        </>
      }
      onPress={() => goTo(pages.deskCase(id))}
    />
  )
}
