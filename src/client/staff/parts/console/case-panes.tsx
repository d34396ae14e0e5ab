import { ScrollView, View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { aria, Failure, Skeleton } from '../../../ui'
import { AnswerSlip } from '../answer-slip/answer-slip'
import { CaseBody } from '../case/case-body'
import { ClockBox } from '../case/clock-box'
import { useCase } from '../case/use-case'
import { REACHABLE } from '../reachable'
import { ActPanel } from './act-panel'
import { useCaseKeys } from './use-case-keys'
import { useChosenAct } from './use-chosen-act'
import { OtherActs } from './other-acts'

/** The open case, and beside it what to do with it. */
export function CasePanes({ id }: { id: string | undefined }) {
  const query = useCase(id)
  if (query.data) return <OpenCase key={query.data.id} view={query.data} />
  return (
    <>
      <ScrollView className="console-case" scrollY>
        {query.isError ? (
          <Failure error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
        ) : id === undefined ? (
          <View className="console-hint muted">在左边选一件，就在这里办</View>
        ) : (
          <View className="desk-case">
            <Skeleton shape="card" count={2} />
            <Skeleton shape="slip" count={4} />
          </View>
        )}
      </ScrollView>
      <View className="console-act" />
    </>
  )
}

function OpenCase({ view }: { view: DeskView }) {
  const acts = useChosenAct(view)
  useCaseKeys(view, acts.choose)
  return (
    <>
      <View className="console-case-column">
        <ScrollView className="console-case" scrollY {...aria({ role: 'group', label: '这件事' })} {...REACHABLE}>
          <CaseBody view={view} />
          <AnswerSlip view={view} />
        </ScrollView>
        <OtherActs view={view} current={acts.act} onChoose={acts.choose} />
      </View>
      <ScrollView className="console-act" scrollY {...aria({ role: 'group', label: '办理' })}>
        <View className="console-act-body">
          <ClockBox view={view} />
          <ActPanel view={view} {...acts} />
        </View>
      </ScrollView>
    </>
  )
}
