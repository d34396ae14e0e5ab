import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { publishResult } from '@/contract/consultation/desk-actions'
import { deskConsultationView, type DeskConsultationView } from '@/contract/consultation/view'
import { useAct, type CallError } from '../../../../cloud'
import { goTo, pages } from '../../../../device/pages'
import { Button, Card, Confirm, Heading, Notice, Row } from '../../../../ui'
import { useShowConsultation } from '../use-consultation'
import { publishWaits } from './publish-waits'
import { problemWords } from './words'

interface ToPublishProps {
  consultation: DeskConsultationView
  reload: () => void
}

/** What stands between closing and the result, in the order in which it is done. */
export function ToPublish({ consultation, reload }: ToPublishProps) {
  const { id, kind, unanswered, nextDraft, can } = consultation
  return (
    <Card className="after-card">
      <Heading>截止以后要办的</Heading>
      {unanswered === undefined ? (
        <Notice>意见正在自动整理，过一两分钟再来看。</Notice>
      ) : (
        <Row
          icon={unanswered === 0 ? 'check' : 'text'}
          title={unanswered === 0 ? '意见都答复了' : `还有 ${unanswered} 组意见没有答复`}
          meta={unanswered === 0 ? '公布前还可以改答复' : '先合并相似的，再逐组答复'}
          onPress={() => goTo(pages.deskOpinions(id))}
        />
      )}
      {kind === 'draftRule' && unanswered !== undefined ? (
        <Row icon="pen" title="写下一稿" meta={draftWords(nextDraft)} onPress={() => goTo(pages.nextDraft(id))} />
      ) : null}
      {can.includes('publish') ? (
        <Publish consultation={consultation} reload={reload} />
      ) : (
        <View className="small muted">意见都答复以后，由室长公布结果。</View>
      )}
    </Card>
  )
}

function draftWords(nextDraft: DeskConsultationView['nextDraft']): string {
  if (!nextDraft || nextDraft.length === 0) return '还没有改过'
  return `改了 ${nextDraft.length} 条，公布结果时一起公布`
}

function Publish({ consultation: { id, version, unanswered }, reload }: ToPublishProps) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const show = useShowConsultation()
  const waits = publishWaits(unanswered)
  const publish = useAct(publishResult, {
    onSuccess(fresh) {
      setAsking(false)
      show(fresh)
      reload()
    },
    onError(error: CallError) {
      setAsking(false)
      const current = v.safeParse(deskConsultationView, error.current)
      if (current.success) show(current.output)
      setProblem(error.code === 'CONFLICT' ? '刚才有同事改过，已换成最新的，请看过再公布。' : problemWords(error))
    },
  })
  return (
    <>
      {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
      <Button
        look={waits === undefined ? 'main' : 'second'}
        disabled={waits !== undefined}
        onPress={() => {
          setProblem(undefined)
          setAsking(true)
        }}
      >
        公布结果
      </Button>
      {waits === undefined ? null : <View className="small muted">{waits}</View>}
      <Confirm
        open={asking}
        title="公布结果"
        text="数字、每组意见的答复和新稿会一起公布，公布以后不能再改。每一位参加的居民都会收到消息。"
        yes="确认公布"
        no="再看看"
        busy={publish.isPending}
        onYes={() => publish.mutate({ id, version })}
        onNo={() => setAsking(false)}
      />
    </>
  )
}
