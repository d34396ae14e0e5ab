import { useState } from 'react'
import { View } from '@tarojs/components'
import { goTo, pages, replaceWith } from '../device/pages'
import { currentWorkstation, rememberWorkstation } from '../device/workstation'
import { reopenDraft } from '../pages/submit/parts/draft'
import { aria, Button, Card, Confirm, Empty, Heading, moment, Notice, Row } from '../ui'
import { throwAway } from './send'
import { sendWaiting, useSender, type Sent } from './sender'
import { useUnsent, type Unsent } from './unsent'

/** What was written without a signal, and what has gone since. */
export function UnsentList() {
  const items = useUnsent()
  const { sending, sent } = useSender()
  const waits = items.some(({ problem }) => problem === undefined)
  const noSignal = items.some(({ delay, problem }) => problem === undefined && delay === undefined)
  return (
    <>
      {items.length === 0 && sent.length === 0 ? (
        <Empty
          title="没有待发的意见"
          text="没信号时写的意见会先存在这里，有信号就自动投进意见箱。"
          action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
        />
      ) : null}
      {sending ? (
        <Notice>正在投进意见箱，请稍等。</Notice>
      ) : noSignal ? (
        <Notice>现在没有信号。已存在手机里，有信号就自动投，关掉微信也不会丢。</Notice>
      ) : null}
      {items.map((item) => (
        <Waiting key={item.requestId} item={item} />
      ))}
      {waits ? (
        <Button look="second" busy={sending} onPress={() => void sendWaiting()}>
          现在就投
        </Button>
      ) : null}
      {sent.length > 0 ? <Gone sent={sent} /> : null}
    </>
  )
}

function Waiting({ item }: { item: Unsent }) {
  const { input, workstation, topicName, photos, voice, at, delay, problem } = item
  const [asking, ask] = useState(false)
  const [other, setOther] = useState(false)
  const change = () => {
    if (!reopenDraft(item)) return setOther(true)
    if (currentWorkstation() !== input.workstationId) rememberWorkstation(input.workstationId)
    throwAway(item)
    replaceWith(pages.submit())
  }
  return (
    <Card>
      <View className="stack">
        {input.text === '' ? null : <View className="pre">{input.text}</View>}
        <View className="small muted">
          {`${workstation}，${topicName}，${moment(at)}写好${photos.length > 0 ? `，${photos.length} 张照片` : ''}${voice ? `，录音 ${voice.seconds} 秒` : ''}`}
        </View>
        {delay === undefined || problem !== undefined ? null : <Notice tone="warn">{delay}</Notice>}
        {problem === undefined ? null : <Notice tone="late">{problem}</Notice>}
        {other ? <Notice tone="warn">您还有一件没写完的，请先投出那一件，再改这一件。</Notice> : null}
        <View className="row">
          <Button look="plain" grow label="删掉这件待发的意见" onPress={() => ask(true)}>
            删掉
          </Button>
          {problem === undefined ? null : (
            <Button look="soft" grow onPress={change}>
              改一改再投
            </Button>
          )}
        </View>
      </View>
      <Confirm
        open={asking}
        title="删掉这件意见吗"
        text="还没投进意见箱，删掉就没有了。"
        yes="删掉"
        no="不删"
        onYes={() => {
          ask(false)
          throwAway(item)
        }}
        onNo={() => ask(false)}
      />
    </Card>
  )
}

function Gone({ sent }: { sent: readonly Sent[] }) {
  return (
    <View {...aria({ live: 'polite' })}>
      <Heading>已经投进意见箱</Heading>
      <Card flush>
        {sent.map(({ receipt, text }) => (
          <Row
            key={receipt.id}
            icon="check"
            title={text === '' ? '您的录音' : text}
            meta="看受理编号和办理时间"
            onPress={() => goTo(pages.receipt(receipt.id))}
          />
        ))}
      </Card>
    </View>
  )
}
