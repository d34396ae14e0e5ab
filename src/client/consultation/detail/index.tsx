import { View } from '@tarojs/components'
import { getConsultation, getMyAnswer } from '@/contract/consultation/actions'
import type { ConsultationView, MyAnswerView } from '@/contract/consultation/view'
import { useCall, usePull } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { useShare } from '../../device/share'
import { useId } from '../../device/use-id'
import { useComeTo } from '../../device/workstation'
import { Bar, Button, Card, Documents, Failure, moment, NotFound, Notice, Photos, Screen, Skeleton } from '../../ui'
import { FollowUps } from '../parts/follow-ups'
import { openAnswerDraft } from '../parts/answer-draft'
import { onlyOne, TO_LIST } from '../parts/ways'
import { About } from './parts/about'
import { Head } from './parts/head'
import { WholeText } from './parts/whole-text'
import './index.scss'

/** 征询: what it is about, until when, and the way in. */
export default function ConsultationPage() {
  const id = useId()
  const consultation = useCall(getConsultation, id === undefined ? undefined : { id })
  const mine = useCall(getMyAnswer, id === undefined ? undefined : { id })
  usePull(() => (id === undefined ? Promise.resolve() : Promise.all([consultation.refetch(), mine.refetch()])))
  useComeTo(onlyOne(consultation.data?.workstations))
  const title = consultation.data?.title
  useShare(() => ({ title, path: id === undefined ? pages.home() : pages.consultation(id) }))

  if (consultation.data) return <Loaded consultation={consultation.data} mine={mine.data} />
  return (
    <Screen title="征询">
      {id === undefined ? (
        <NotFound way={TO_LIST} />
      ) : consultation.isError ? (
        <Failure
          error={consultation.error}
          retrying={consultation.isFetching}
          onRetry={() => void consultation.refetch()}
          way={TO_LIST}
        />
      ) : (
        <>
          <Skeleton shape="card" count={3} />
          <Skeleton shape="card" count={6} />
        </>
      )}
    </Screen>
  )
}

function Loaded({ consultation, mine }: { consultation: ConsultationView; mine: MyAnswerView | undefined }) {
  const { background, photos, documents, corrections, followUps } = consultation
  return (
    <Screen title="征询" bar={<Ways consultation={consultation} mine={mine} />}>
      <Head consultation={consultation} mine={mine} />
      {corrections.map(({ edition, at, note }) => (
        <Notice key={edition} tone="warn">{`${moment(at)}更正：${note}`}</Notice>
      ))}
      {background === '' ? null : <View className="pre about-text">{background}</View>}
      <Photos photos={photos} label="说明图片" />
      {documents.length === 0 ? null : (
        <Card flush>
          <Documents documents={documents} />
        </Card>
      )}
      <About consultation={consultation} />
      <WholeText consultation={consultation} />
      <FollowUps followUps={followUps} />
    </Screen>
  )
}

/** The one thing to do now: take part while it is open, see what came of it afterwards. */
function Ways({ consultation, mine }: { consultation: ConsultationView; mine: MyAnswerView | undefined }) {
  const { id, stage, hideTotals } = consultation
  const toResult = () => goTo(pages.result(id))
  if (stage !== 'open') {
    return (
      <Bar>
        <Button grow onPress={toResult}>
          {stage === 'closed' ? '看数字' : '看结果'}
        </Button>
      </Bar>
    )
  }
  const begun = openAnswerDraft(id) !== undefined
  return (
    <Bar>
      {hideTotals ? null : (
        <Button look="second" onPress={toResult}>
          看数字
        </Button>
      )}
      <Button grow onPress={() => goTo(pages.takePart(id))}>
        {begun ? '接着填' : mine?.answers ? '看看或修改我填的' : '开始填写'}
      </Button>
    </Bar>
  )
}
