import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Choice, Figure, Icon, Segmented, Sheet, Tap } from '../../../../ui'
import { hasOpinions } from '@/contract/consultation/names'
import { askedName } from './item-words'
import type { OpinionsState } from './use-opinions'

interface HeadProps {
  consultation: DeskConsultationView
  opinions: OpinionsState
}

/** How many still wait for an answer, and which are shown. */
export function OpinionsHead({ consultation, opinions }: HeadProps) {
  const { title, unanswered, stage } = consultation
  const shown = opinions.reported ? 'reported' : opinions.answered ? 'answered' : 'open'
  const anyReported = opinions.reported || Boolean(consultation.reported)
  const waiting = stage === 'closed' ? unanswered : 0
  return (
    <View className="opinions-head">
      {waiting === undefined || waiting === 0 ? (
        <View className="small muted">{title}</View>
      ) : (
        <Figure value={waiting} unit="组还没有答复" tone="ink" of={title} />
      )}
      <View className="opinions-filters">
        <Segmented
          label="看哪些意见"
          options={[
            { value: 'open', name: '未答复' },
            { value: 'answered', name: '已答复' },
            ...(anyReported ? [{ value: 'reported', name: '被举报' } as const] : []),
          ]}
          value={shown}
          onChange={(value) => opinions.show({ shown: { answered: value !== 'open', reported: value === 'reported' } })}
        />
        <ItemFilter consultation={consultation} opinions={opinions} />
      </View>
    </View>
  )
}

/** All of them, or those on one clause or question. */
function ItemFilter({ consultation: { items, removed, kind }, opinions }: HeadProps) {
  const [open, setOpen] = useState(false)
  const asked = [...items, ...removed].filter(hasOpinions)
  if (asked.length < 2) return null
  const every = kind === 'draftRule' ? '全部条款' : '全部问题'
  const chosen = asked.find(({ id }) => id === opinions.itemId)
  const name = chosen ? askedName(chosen, removed) : every
  return (
    <>
      <Tap className="opinions-filter" label={`${name}，换一条看`} onPress={() => setOpen(true)}>
        <View className="opinions-filter-words">{name}</View>
        <Icon name="down" size={16} />
      </Tap>
      <Sheet open={open} title="看对哪一条的意见" onClose={() => setOpen(false)}>
        <Choice
          label="看对哪一条的意见"
          look="list"
          options={[
            { value: '', name: every },
            ...asked.map((one) => ({ value: one.id, name: askedName(one, removed) })),
          ]}
          value={opinions.itemId ?? ''}
          onChange={(value) => {
            setOpen(false)
            opinions.show({ itemId: value === '' ? undefined : value })
          }}
        />
      </Sheet>
    </>
  )
}
