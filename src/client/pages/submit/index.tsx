import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { getMe, type Profile } from '@/contract/me/actions'
import type { WorkstationView } from '@/contract/workstation'
import { useCall } from '../../cloud'
import { keepReceipt } from '../../cloud/kept-receipt'
import { useWorkstationView } from '../../cloud/kept-workstation'
import { focusOnArrival } from '../../device/arrival-focus'
import { useElderMode } from '../../device/elder-mode'
import { goTo, pages, replaceWith } from '../../device/pages'
import { useCurrentWorkstation } from '../../device/workstation'
import { Bar, Button, Empty, Failure, Screen, Skeleton } from '../../ui'
import { sendWaiting } from '../../unsent/sender'
import { UnsentList } from '../../unsent/unsent-list'
import { Details } from './parts/details'
import { OtherTab } from './parts/other-tab'
import { Resumed } from './parts/resumed'
import { Sending } from './parts/sending'
import { Similar } from './parts/similar'
import { Steps } from './parts/steps'
import { mainLook, useSubmitForm } from './parts/use-submit-form'
import { What } from './parts/what'
import { Words } from './parts/words'
import './index.scss'

/** 提意见: one slip, from its first word to the box. */
export default function Submit() {
  const id = useCurrentWorkstation()
  const { query: workstation, view } = useWorkstationView(id)
  // What was left with us for next time. It fills in what is blank when it comes; nobody waits for it.
  const me = useCall(getMe, id === undefined ? undefined : {})
  if (view) return <Form key={view.id} workstation={view} profile={me.data?.profile} />
  return (
    <Screen title="提意见">
      {id === undefined ? (
        <Empty
          title="先选一个工作室"
          text="意见会投进您选的那个意见箱。"
          action={{ words: '去选工作室', onPress: () => goTo(pages.home()) }}
        />
      ) : workstation.isError ? (
        <Failure
          error={workstation.error}
          retrying={workstation.isFetching}
          onRetry={() => void workstation.refetch()}
          way={{ words: '回首页', onPress: () => goTo(pages.home()) }}
        />
      ) : (
        <>
          <Skeleton shape="card" count={2} />
          <Skeleton shape="slip" count={5} />
          <Skeleton shape="rows" count={3} />
        </>
      )}
    </Screen>
  )
}

function Form({ workstation, profile }: { workstation: WorkstationView; profile: Profile | undefined }) {
  const { id, name, topics } = workstation
  const [elder] = useElderMode()
  const client = useQueryClient()
  const [aside, putAside] = useState(false)
  const form = useSubmitForm(workstation, profile, {
    onSent(receipt) {
      const topicName = topics.find((topic) => topic.id === form.draft.topic)?.name ?? ''
      keepReceipt(client, receipt.id, { ...receipt, workstation: name, topicName })
      replaceWith(pages.receipt(receipt.id))
    },
    onPutAside() {
      putAside(true)
      void sendWaiting()
    },
  })
  // What was written with goes, and the keyboard with it.
  useEffect(focusOnArrival, [aside])
  const { consent } = form
  const send = () => consent.ask('suggestion', form.send)
  // Here and not on its own page: without a signal a browser has no other page to show.
  if (aside) {
    return (
      <Screen title="待发">
        <UnsentList />
      </Screen>
    )
  }
  if (elder) return <Steps form={form} workstation={workstation} onSend={send} />

  const bar = (
    <Bar problem={form.problem}>
      <Button grow look={mainLook(form)} busy={form.sending} onPress={() => form.check() === undefined && send()}>
        投进意见箱
      </Button>
    </Bar>
  )
  return (
    <Screen title="提意见" bar={bar}>
      <Resumed form={form} onStartOver={form.startOver} />
      <OtherTab form={form} />
      <Sending form={form} />
      <What form={form} topics={topics} />
      <Words form={form} />
      <Similar form={form} workstationId={id} />
      <Details form={form} workstation={workstation} />
      {consent.sheet}
    </Screen>
  )
}
