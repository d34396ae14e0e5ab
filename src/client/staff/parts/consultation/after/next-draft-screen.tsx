import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Empty, Notice } from '../../../../ui'
import { DeskScreen } from '../../desk/desk-screen'
import { useConsultation } from '../use-consultation'
import { Loading } from './loading'
import { NextClause } from './next-clause'
import { useNextDraft } from './use-next-draft'
import './next-draft.scss'

/** 新稿: clause by clause what it says now, what changed, and because of which opinions. */
export function NextDraftScreen({ id }: { id: string | undefined }) {
  const query = useConsultation(id)
  const { data } = query
  if (data && data.kind === 'draftRule' && data.stage !== 'draft' && data.stage !== 'open') {
    return <NextDraftPage key={data.id} consultation={data} />
  }
  return (
    <DeskScreen title="新稿" at="consultations">
      {data ? (
        <Empty
          title={data.kind === 'draftRule' ? '还没有截止' : '这次征询没有条款'}
          text={data.kind === 'draftRule' ? '截止以后，对照居民的意见在这里写新稿。' : '逐条征询的才写新稿。'}
        />
      ) : (
        <Loading id={id} queries={[query]} />
      )}
    </DeskScreen>
  )
}

/** So many are drawn at first, and more when they are asked for: a rule may have a hundred clauses. */
const PAGE = 20

function NextDraftPage({ consultation }: { consultation: DeskConsultationView }) {
  const draft = useNextDraft(consultation)
  const { clauses, waiting, saving, done, problem } = draft
  const [shown, setShown] = useState(PAGE)
  // One that asks for attention is never among those that are not drawn.
  const until = Math.max(shown, clauses.findIndex(({ id }) => id === draft.open) + 1)
  const canSave = consultation.can.includes('saveNextDraft')
  const acts = canSave ? (
    <Button grow busy={saving} disabled={waiting === 0} onPress={draft.save}>
      {waiting === 0 ? '没有要保存的' : `保存新稿，改了 ${waiting} 条`}
    </Button>
  ) : undefined
  return (
    <DeskScreen title="新稿" at="consultations" acts={acts} problem={problem}>
      <View className="small muted">{consultation.title}</View>
      {done === undefined ? null : <Notice>{done}</Notice>}
      {canSave ? null : <Notice>结果已经公布，新稿不能再改。</Notice>}
      {canSave && consultation.unanswered !== 0 ? (
        <Notice tone="warn">采纳和部分采纳的意见才能引用。还有意见没有答复，可以先去答复。</Notice>
      ) : null}
      {clauses.slice(0, until).map((clause) => (
        <NextClause key={clause.id} consultation={consultation} clause={clause} draft={draft} canSave={canSave} />
      ))}
      {clauses.length > until ? (
        <Button look="second" onPress={() => setShown(until + PAGE)}>
          {`看其余 ${clauses.length - until} 条`}
        </Button>
      ) : null}
    </DeskScreen>
  )
}
