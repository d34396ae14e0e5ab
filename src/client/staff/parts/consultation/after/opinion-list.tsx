import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Empty, Failure, Notice, Skeleton } from '../../../../ui'
import { ChooseAll } from './choose-all'
import { Opinion } from './opinion'
import type { OpinionsState } from './use-opinions'

interface ListProps {
  consultation: DeskConsultationView
  opinions: OpinionsState
}

/** The groups that are shown, whatever state their loading is in. */
export function OpinionList({ consultation, opinions }: ListProps) {
  const { groups, error, answered, reported, itemId, chosen, hasMore } = opinions
  if (!groups) {
    if (!error) return <Skeleton shape="slip" count={5} />
    // The server gathers them by itself, and says when to look again.
    if (error.code === 'NOT_ALLOWED_NOW')
      return <Empty title="意见还没有整理好" text={error.message} action={again()} />
    return <Failure error={error} retrying={opinions.refreshing} onRetry={opinions.refresh} />
  }
  if (groups.length === 0) return <Empty {...nothing()} />
  return (
    <>
      {error ? <Notice tone="warn">没能刷新，下面是刚才的情况，稍后会再试</Notice> : null}
      {consultation.can.includes('reply') && !answered ? <ChooseAll opinions={opinions} /> : null}
      {groups.map((group) => (
        <Opinion
          key={group.id}
          group={group}
          consultation={consultation}
          chosen={chosen.some(({ id }) => id === group.id)}
          current={opinions.work?.groups.some(({ id }) => id === group.id) ?? false}
          onChoose={(on) => opinions.choose(group, on)}
          onReply={() => opinions.begin('reply', [group])}
          onReword={() => opinions.begin('reword', [group])}
        />
      ))}
      {hasMore ? (
        <Button look="second" busy={opinions.loadingMore} onPress={opinions.more}>
          看更多
        </Button>
      ) : null}
    </>
  )

  function again() {
    return { words: '再看一次', onPress: opinions.refresh }
  }

  function nothing(): { title: string; text: string } {
    if (reported) return { title: '没有被举报的意见', text: '看过的都在「已答复」里。' }
    if (itemId !== undefined) {
      return { title: answered ? '这一条还没有答复过' : '这一条没有要答复的', text: '可以在上面换一条看。' }
    }
    if (answered) return { title: '还没有答复过', text: '答复过的意见会在这里，公布前都可以改。' }
    return consultation.unanswered === 0 || consultation.stage !== 'closed'
      ? { title: '意见都答复了', text: '答复过的在「已答复」里。' }
      : { title: '没有要答复的意见', text: '居民写的意见会出现在这里。' }
  }
}
