import { View } from '@tarojs/components'
import { listConsultations } from '@/contract/consultation/actions'
import type { PublicRow } from '@/contract/consultation/row'
import { useEndless, useList } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { useShare } from '../../device/share'
import { useId } from '../../device/use-id'
import { useComeTo, useCurrentWorkstation } from '../../device/workstation'
import { Card, Empty, Failure, Heading, ListEnd, LongList, Screen, Skeleton, Stale } from '../../ui'
import { ConsultationLine } from '../parts/consultation-line'

/** 征询: what is asked just now, and what came of what was asked before. */
export default function Consultations() {
  return (
    <Screen title="参与征询">
      <List />
    </Screen>
  )
}

function List() {
  const shared = useId('workstation')
  const here = useCurrentWorkstation() ?? shared
  useComeTo(shared)
  const list = useList(listConsultations, { workstationId: here })
  const more = useEndless(list)
  useShare(() => ({
    title: '参与征询：改街面、定规约，先问大家',
    path: here === undefined ? pages.consultations() : pages.consultationsAt(here),
  }))

  if (!list.data) {
    if (!list.isError) return <Skeleton shape="rows" count={5} />
    return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
  }
  const items = list.data.pages.flatMap((page) => page.items)
  const isOpen = ({ stage }: PublicRow) => stage === 'open'
  const open = items.filter(isOpen)
  const past = items.filter((item) => !isOpen(item))
  if (items.length === 0) {
    return (
      <Empty
        title="这里还没有征询"
        text="要改街面、定规约，会先在这里问大家。"
        action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
      />
    )
  }
  return (
    <>
      <Stale query={list} />
      {open.length === 0 ? (
        <View className="ink-2">现在没有正在进行的征询。</View>
      ) : (
        <Group title="正在征询" items={open} />
      )}
      {past.length === 0 ? null : <Group title="已经截止" items={past} />}
      <ListEnd list={list} more={more} />
    </>
  )
}

function Group({ title, items }: { title: string; items: PublicRow[] }) {
  return (
    <View className="stack">
      <Heading>{title}</Heading>
      <Card flush>
        <LongList>
          {items.map((item) => (
            <ConsultationLine key={item.id} item={item} />
          ))}
        </LongList>
      </Card>
    </View>
  )
}
