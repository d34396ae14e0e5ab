import { useState } from 'react'
import Taro from '@tarojs/taro'
import { asCallError, CallError } from '../../../cloud'
import { pages, replaceWith } from '../../../device/pages'
import { Failure, Notice, Skeleton } from '../../../ui'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { useWhileShown } from '../use-while-shown'
import { ConsultationBody } from './consultation-body'
import { useConsultationActs } from './use-consultation-acts'
import { useConsultation } from './use-consultation'
import './consultation.scss'

/** One consultation at the desk: where it stands, what it asks, and what may be done with it now. */
export function ConsultationScreen({ id }: { id: string | undefined }) {
  const query = useConsultation(id)
  const [done, setDone] = useState<string>()
  const reload = () => void query.refetch({ cancelRefetch: false })
  useWhileShown(() => {
    if (query.data) reload()
  })
  const acts = useConsultationActs(query.data, (words) => {
    setDone(words)
    if (words !== undefined) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  })

  return (
    <DeskScreen title="征询" at="consultations" acts={acts.buttons} problem={acts.problem}>
      {done === undefined ? null : <Notice>{done}</Notice>}
      {content()}
      {acts.sheets}
    </DeskScreen>
  )

  function content() {
    if (query.data) return <ConsultationBody consultation={query.data} reload={reload} />
    if (!query.isError && id !== undefined) {
      return (
        <>
          <Skeleton shape="card" count={3} />
          <Skeleton shape="rows" count={4} />
        </>
      )
    }
    const error = id === undefined ? new CallError({ code: 'NOT_FOUND' }) : asCallError(query.error)
    if (error.code === 'FORBIDDEN') return <StaffOnly />
    return (
      <Failure
        error={error}
        retrying={query.isFetching}
        onRetry={reload}
        way={{ words: '看全部征询', onPress: () => replaceWith(pages.deskConsultations()) }}
      />
    )
  }
}
