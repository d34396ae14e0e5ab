import { useContext, useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { deskMerged } from '@/contract/desk/merging'
import type { FollowersView } from '@/contract/desk/merged-view'
import type { DeskView } from '@/contract/desk/view'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { useList } from '../../../cloud'
import { Button, Card, Failure, Heading, promisedDay, Row, Skeleton, Tag, toneOf } from '../../../ui'
import { ChannelMark } from '../channel'
import { OpenCase } from './open-case'

/** 并案: the case that this one follows, and those that follow it, with a way to each. */
export function Merged({ view }: { view: DeskView }) {
  return (
    <>
      <Lead view={view} />
      {view.followers ? <Followers id={view.id} followers={view.followers} /> : null}
    </>
  )
}

function Lead({ view: { state, lead } }: { view: DeskView }) {
  const open = useContext(OpenCase)
  if (!lead) return null
  const { id, number } = lead
  const merged = state === 'merged'
  const title = `${merged ? '并入' : '曾并入'} ${formatReceiptNumber(number)}`
  const meta = (
    <>
      {lead.state === undefined ? null : <Tag tone={toneOf(lead.state)}>{STATE_NAMES[lead.state]}</Tag>}
      <View>{merged ? '随那一件办理和答复' : '那一件答复时，这件一起答复了'}</View>
    </>
  )
  return (
    <Card flush={id !== undefined} className="desk-merged">
      {id === undefined ? (
        <>
          <View className="strong">{title}</View>
          <View className="small muted">那一件在别的工作室，这里打不开。</View>
        </>
      ) : (
        <Row icon="link" title={title} meta={meta} onPress={() => open(id)} />
      )}
    </Card>
  )
}

const AT_FIRST = 5

function Followers({ id, followers }: { id: string; followers: FollowersView }) {
  const open = useContext(OpenCase)
  const list = useList(deskMerged, { id, limit: AT_FIRST })
  const items = list.data?.pages.flatMap((page) => page.items)
  const { count, waiting, answerDueAt } = followers

  // Others merge and take out too; the sums come with the case, the list is asked for when they change.
  const seen = useRef(`${count}/${waiting}`)
  const now = `${count}/${waiting}`
  const { refetch } = list
  useEffect(() => {
    if (seen.current === now) return
    seen.current = now
    void refetch()
  }, [now, refetch])

  return (
    <Card flush className="desk-merged">
      <View className="desk-merged-head">
        <Heading>{`并入这件的意见，${count} 件`}</Heading>
        <View className="small muted">
          {waiting === 0 || answerDueAt === undefined
            ? '都随这件答复了，各自评价。'
            : `答复这件，其中 ${waiting} 件一起答复。最早到期的一件，最晚 ${promisedDay(answerDueAt)}答复。`}
        </View>
      </View>
      {items?.map((item) => (
        <Row
          key={item.id}
          title={item.excerpt}
          meta={
            <>
              <View>{formatReceiptNumber(item.number)}</View>
              <ChannelMark channel={item.channel} />
              {item.state === 'merged' ? null : <View>{STATE_NAMES[item.state]}</View>}
            </>
          }
          onPress={() => open(item.id)}
        />
      ))}
      {list.isError ? (
        <Failure error={list.error} retrying={list.isFetching} onRetry={() => void refetch()} />
      ) : items === undefined ? (
        <Skeleton shape="rows" count={Math.min(count, AT_FIRST)} />
      ) : null}
      {list.hasNextPage ? (
        <Button look="plain" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          再看后面的
        </Button>
      ) : null}
    </Card>
  )
}
