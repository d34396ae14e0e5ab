import { View } from '@tarojs/components'
import { listDeskOpinions } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { VERDICT_NAMES } from '@/contract/consultation/vocabulary'
import { useList } from '../../../../cloud'
import { goTo, pages } from '../../../../device/pages'
import { Button, Failure, Skeleton } from '../../../../ui'
import { Toggle } from '../../toggle'
import { inShort } from './words'

interface CitesProps {
  consultation: DeskConsultationView
  clauseId: string
  cites: readonly string[]
  onChange: (cites: string[]) => void
}

const PAGE = 50
const GONE = '答复改过或者并过组，请看看还要不要引用'

/** The opinions on a clause that were adopted, wholly or in part: each can be cited as what changed it. */
export function Cites({ consultation: { id, nextDraft }, clauseId, cites, onChange }: CitesProps) {
  const list = useList(listDeskOpinions, { id, itemId: clauseId, answered: true, limit: PAGE })
  const loaded = list.data?.pages.flatMap(({ items }) => items)
  if (!loaded) {
    if (!list.isError) return <Skeleton shape="rows" count={2} />
    return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
  }
  const adopted = loaded.filter(({ verdict }) => verdict === 'adopted' || verdict === 'partlyAdopted')
  // What is cited already stays to be seen, whatever became of its answer.
  const saved = nextDraft?.find((clause) => clause.id === clauseId)?.cites ?? []
  const others = saved.filter(({ groupId }) => cites.includes(groupId) && !adopted.some((one) => one.id === groupId))
  const choices = [
    ...adopted.map(({ verdict, ...group }) => ({ ...group, said: verdict && VERDICT_NAMES[verdict] })),
    ...others.map(({ groupId, ...cite }) => ({ ...cite, id: groupId, said: list.hasNextPage ? undefined : GONE })),
  ]
  return (
    <>
      {choices.map(({ id: groupId, wording, supporters, said }) => (
        <View key={groupId} className="cite">
          <Toggle
            on={cites.includes(groupId)}
            label={`引用「${inShort(wording)}」`}
            onChange={(on) => onChange(on ? [...cites, groupId] : cites.filter((one) => one !== groupId))}
          >
            {cites.includes(groupId) ? '已引用' : '引用'}
          </Toggle>
          <View className="grow">
            <View className="pre">{wording}</View>
            <View className="note muted">{[`${supporters ?? '几'} 人这样说`, said].filter(Boolean).join('，')}</View>
          </View>
        </View>
      ))}
      {choices.length === 0 ? <View className="small muted">这一条还没有采纳或部分采纳的意见。</View> : null}
      {list.hasNextPage ? (
        <Button look="second" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          看更多
        </Button>
      ) : null}
      <Button look="plain" onPress={() => goTo(pages.deskOpinions(id))}>
        去看意见
      </Button>
    </>
  )
}
