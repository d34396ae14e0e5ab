import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { Button, Empty, Heading, Notice, Sheet } from '../../../../ui'
import { DeskScreen } from '../../desk/desk-screen'
import { useWide } from '../../wide'
import { useConsultation } from '../use-consultation'
import { Loading } from './loading'
import { OpinionList } from './opinion-list'
import { OpinionsHead } from './opinions-head'
import { useOpinions, type OpinionsState } from './use-opinions'
import { workName, WorkPanel } from './work-panel'
import './opinions.scss'

/** 整理意见: on a phone a list with a sheet, on a PC the list and beside it what is done with it. */
export function OpinionsScreen({ id, reported }: { id: string | undefined; reported: boolean }) {
  const query = useConsultation(id)
  if (query.data && query.data.stage !== 'draft' && query.data.stage !== 'open') {
    return <Opinions consultation={query.data} reported={reported} />
  }
  return (
    <DeskScreen title="意见" at="consultations">
      {query.data ? (
        <Empty title="还没有截止" text="截止以后，说法相同的意见会自动归成一组，在这里答复。" />
      ) : (
        <Loading id={id} queries={[query]} />
      )}
    </DeskScreen>
  )
}

function Opinions({ consultation, reported }: { consultation: DeskConsultationView; reported: boolean }) {
  const { id, stage } = consultation
  const wide = useWide()
  const opinions = useOpinions(id, { answered: stage !== 'closed', reported })
  const { work, done } = opinions
  useReachBottom(opinions.more)
  const panel = work ? (
    <WorkPanel key={work.key} consultation={consultation} work={work} onDone={opinions.finish} />
  ) : null
  return (
    <DeskScreen title="意见" at="consultations" acts={chosenActs(consultation, opinions)} onReachEnd={opinions.more}>
      <View className={`opinions ${opinions.chosen.length === 0 ? '' : 'is-choosing'}`}>
        <View className="opinions-main">
          <OpinionsHead consultation={consultation} opinions={opinions} />
          {done === undefined ? null : <Notice>{done}</Notice>}
          <OpinionList consultation={consultation} opinions={opinions} />
        </View>
        {wide ? (
          <View className="opinions-side">
            {work ? <Heading>{workName(work)}</Heading> : null}
            {panel ?? <View className="muted">{hint(consultation)}</View>}
          </View>
        ) : null}
      </View>
      {wide ? null : (
        <Sheet open={work !== undefined} title={work ? workName(work) : ''} onClose={opinions.stop}>
          {panel}
        </Sheet>
      )}
    </DeskScreen>
  )
}

function hint({ can }: DeskConsultationView): string {
  if (can.includes('reply')) return '在左边点一组意见的「答复」，就在这里写。'
  return can.includes('reword') ? '结果已经公布，答复不能再改，公布的文字可以改。' : '结果已经公布，答复不能再改。'
}

/** What can be done with all that are chosen; nothing at the foot while none is. */
function chosenActs({ can }: DeskConsultationView, { chosen, answered, begin }: OpinionsState) {
  if (chosen.length === 0) return undefined
  const canReply = can.includes('reply') && !answered
  return (
    <>
      {can.includes('group') ? (
        <Button look="second" grow={!canReply} disabled={chosen.length < 2} onPress={() => begin('merge', chosen)}>
          合并成一组
        </Button>
      ) : null}
      {canReply ? (
        <Button grow onPress={() => begin('reply', chosen)}>
          {`一起答复 ${chosen.length} 组`}
        </Button>
      ) : null}
    </>
  )
}
