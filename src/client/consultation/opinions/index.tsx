import * as v from 'valibot'
import { getConsultation, listOpinions } from '@/contract/consultation/actions'
import { id as anyId } from '@/contract/schema'
import { useCall, useEndless, useList } from '../../cloud'
import { goBack } from '../../device/pages'
import { useId } from '../../device/use-id'
import { useParams } from '../../device/use-params'
import { Empty, Failure, Heading, ListEnd, LongList, NotFound, ReportSheet, Screen, Skeleton, Stale } from '../../ui'
import { TO_LIST } from '../parts/ways'
import { itemName } from '@/contract/consultation/names'
import { Opinion } from './parts/opinion'
import { useReporting } from './parts/use-reporting'

/** 大家的意见: what people said on one item, and what became of it. */
export default function OpinionsPage() {
  const id = useId()
  const item = v.safeParse(anyId, useParams().item)
  return (
    <Screen title="大家的意见">
      {id === undefined || !item.success ? <NotFound way={TO_LIST} /> : <Opinions id={id} itemId={item.output} />}
    </Screen>
  )
}

function Opinions({ id, itemId }: { id: string; itemId: string }) {
  const consultation = useCall(getConsultation, { id })
  const list = useList(listOpinions, { id, itemId })
  const more = useEndless(list)
  const reporting = useReporting(id)

  if (!list.data) {
    if (!list.isError) return <Skeleton shape="slip" count={4} />
    return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} way={TO_LIST} />
  }
  const groups = list.data.pages.flatMap((page) => page.items)
  const { items = [], removed = [] } = consultation.data ?? {}
  const one = [...items, ...removed].find((asked) => asked.id === itemId)
  if (groups.length === 0) {
    return <Empty title="这一项没有人写意见" action={{ words: '回到结果', onPress: goBack }} />
  }
  return (
    <>
      <Stale query={list} />
      {one ? <Heading look="title">{itemName(one)}</Heading> : null}
      <LongList className="stack">
        {groups.map((group) => (
          <Opinion
            key={group.id}
            group={group}
            reported={reporting.has(group.id)}
            onReport={() => reporting.begin(group.id)}
          />
        ))}
      </LongList>
      <ListEnd list={list} more={more} words="看更多" />
      <ReportSheet {...reporting.sheet} />
    </>
  )
}
