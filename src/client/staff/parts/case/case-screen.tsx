import { useState } from 'react'
import Taro from '@tarojs/taro'
import { asCallError, CallError } from '../../../cloud'
import { pages, replaceWith } from '../../../device/pages'
import { Failure, Notice, Screen, Skeleton } from '../../../ui'
import { usePhoneActs } from '../acts/phone-acts'
import { StaffOnly } from '../staff-only'
import { CaseBody } from './case-body'
import { ClockBox } from './clock-box'
import { OpenedNumbers, useOpenedNumbers } from './opened-numbers'
import { useCase } from './use-case'

/** 办理 on a phone: the case, and what to do next at the thumb. */
export function CaseScreen({ id }: { id: string }) {
  const query = useCase(id === '' ? undefined : id)
  const numbers = useOpenedNumbers()
  const [done, setDone] = useState<string>()
  const acts = usePhoneActs(query.data, {
    onBegin: () => setDone(undefined),
    onDone(words) {
      setDone(words)
      void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    },
  })

  return (
    <Screen title="办理" bar={acts.bar}>
      <OpenedNumbers.Provider value={numbers}>{content()}</OpenedNumbers.Provider>
      {acts.sheets}
    </Screen>
  )

  function content() {
    if (query.data) {
      return (
        <>
          {done === undefined ? null : <Notice>{done}</Notice>}
          <CaseBody view={query.data} clock={<ClockBox view={query.data} />} />
        </>
      )
    }
    if (!query.isError && id !== '') {
      return (
        <>
          <Skeleton shape="card" count={2} />
          <Skeleton shape="slip" count={4} />
        </>
      )
    }
    const error = id === '' ? new CallError({ code: 'NOT_FOUND' }) : asCallError(query.error)
    if (error.code === 'FORBIDDEN') return <StaffOnly />
    return (
      <Failure
        error={error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
        way={{ words: '去收件箱', onPress: () => replaceWith(pages.inbox()) }}
      />
    )
  }
}
