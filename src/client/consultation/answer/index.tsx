import { getConsultation, getMyAnswer } from '@/contract/consultation/actions'
import type { ItemView } from '@/contract/consultation/items'
import { itemName } from '@/contract/consultation/names'
import type { ConsultationView, MyAnswerView } from '@/contract/consultation/view'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import { useCall } from '../../cloud'
import { pages, replaceWith } from '../../device/pages'
import { useId } from '../../device/use-id'
import { Announce, Bar, Button, Empty, Failure, NotFound, Notice, Screen, Skeleton } from '../../ui'
import { TO_LIST } from '../parts/ways'
import { forwardWords } from './parts/hints'
import { ItemStep } from './parts/item-step'
import { Progress } from './parts/progress'
import { Sent } from './parts/sent'
import { Summary } from './parts/summary'
import { useAnswerForm } from './parts/use-answer-form'
import './index.scss'

/** 参与征询: one question a screen, and all of them once more before they are handed in. */
export default function TakePart() {
  const id = useId()
  const consultation = useCall(getConsultation, id === undefined ? undefined : { id })
  const mine = useCall(getMyAnswer, id === undefined ? undefined : { id })
  if (consultation.data && mine.data) return <Open consultation={consultation.data} mine={mine.data} />
  const failed = consultation.isError ? consultation : mine.isError ? mine : undefined
  return (
    <Screen title="参与征询">
      {id === undefined ? (
        <NotFound way={TO_LIST} />
      ) : failed ? (
        <Failure
          error={failed.error}
          retrying={failed.isFetching}
          onRetry={() => void Promise.all([consultation.refetch(), mine.refetch()])}
          way={TO_LIST}
        />
      ) : (
        <>
          <Skeleton shape="card" count={4} />
          <Skeleton shape="card" count={2} />
        </>
      )}
    </Screen>
  )
}

const LAST = '看一遍再提交'

/** Said as another one takes the place of the one before: `第 2 题，共 5 题，您家几口人`. */
function whereWords({ kind, items }: ConsultationView, at: number, one: ItemView): string {
  const unit = ITEM_UNITS[kind]
  return `第 ${at + 1} ${unit}，共 ${items.length} ${unit}，${itemName(one)}`
}

interface Both {
  consultation: ConsultationView
  mine: MyAnswerView
}

function Open({ consultation, mine }: Both) {
  const form = useAnswerForm(consultation, mine)
  if (form.sent) return <Sent consultation={consultation} answers={form.answers} />
  if (consultation.stage !== 'open') {
    return (
      <Screen title="参与征询">
        <Empty
          title="这次征询已经截止"
          text={mine.answers ? '您交过的已经收到了。' : '现在不能再填了。'}
          action={{ words: '看结果', onPress: () => replaceWith(pages.result(consultation.id)) }}
        />
      </Screen>
    )
  }

  const { items, kind } = consultation
  const one = items[form.at]
  const last = form.at === items.length - 1
  const filled = form.filledOf(one?.id)
  const bar = (
    <Bar problem={form.problem}>
      {form.at > 0 ? (
        <Button look="second" onPress={() => form.go(form.at - 1)}>
          {kind === 'draftRule' ? '上一条' : '上一题'}
        </Button>
      ) : null}
      {one ? (
        <Button grow look={filled === 'answered' ? 'main' : 'second'} onPress={form.next}>
          {forwardWords(kind, one, filled, last)}
        </Button>
      ) : (
        <Button grow busy={form.sending} onPress={form.send}>
          {mine.answers ? '提交修改' : '提交我的意见'}
        </Button>
      )}
    </Bar>
  )
  return (
    <Screen title={one ? '参与征询' : LAST} bar={bar}>
      <Announce>{!form.moved ? '' : one ? whereWords(consultation, form.at, one) : LAST}</Announce>
      {form.corrected.map((note) => (
        <Notice key={note} tone="warn">{`内容更正过：${note}。您填过的都还在，改过的地方请再看一遍。`}</Notice>
      ))}
      {one ? (
        <>
          <Progress consultation={consultation} form={form} />
          <ItemStep key={one.id} consultation={consultation} one={one} form={form} />
        </>
      ) : (
        <Summary consultation={consultation} form={form} again={mine.answers !== undefined} />
      )}
      {form.consentSheet}
    </Screen>
  )
}
