import { View } from '@tarojs/components'
import { goTo, pages } from '../device/pages'
import { useConsent } from '../privacy/use-consent'
import { aria, Button, Card, Empty, Heading, Notice, Row } from '../ui'
import { isPersonal } from './agreed'
import { sendWaiting, useSender } from './sender'
import { useUnsent, waits, type What } from './unsent'
import { Waiting } from './waiting'
import type { Went } from './ways'

/** What was written without a signal, and what has gone since. @param only these; all by default, and then it says when there is none */
export function UnsentList({ only }: { only?: What }) {
  const items = useUnsent().filter(({ what }) => only === undefined || what === only)
  const { sending, went } = useSender()
  const consent = useConsent()
  const gone = went.filter(({ what }) => only === undefined || what === only)
  const waiting = items.filter((item) => waits(item) && item.problem === undefined)
  const send = () => void sendWaiting()
  return (
    <>
      {only === undefined && items.length === 0 && gone.length === 0 ? (
        <Empty
          title="没有待发的意见"
          text="没信号时写的会先存在这里，有信号就自动发出。"
          action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
        />
      ) : null}
      {waiting.length === 0 ? null : sending ? (
        <Notice>正在发出，请稍等。</Notice>
      ) : waiting.some(({ delay }) => delay === undefined) ? (
        <Notice>现在连不上。已存在手机里，连上就自动发出，关掉微信也不会丢。</Notice>
      ) : null}
      {items.map((item) => (
        <Waiting key={item.requestId} item={item} />
      ))}
      {waiting.length > 0 ? (
        <Button
          look="second"
          busy={sending}
          onPress={() => (waiting.some(isPersonal) ? consent.ask('waiting', send) : send())}
        >
          现在就发
        </Button>
      ) : null}
      {gone.length > 0 ? <Gone went={gone} /> : null}
      {only === undefined && items.length + gone.length > 0 ? (
        <Button look="plain" onPress={() => goTo(pages.home())}>
          回首页
        </Button>
      ) : null}
      {consent.sheet}
    </>
  )
}

function Gone({ went }: { went: readonly (Went & { requestId: string })[] }) {
  const all = went.every(({ what }) => what === 'suggestion')
  return (
    <View {...aria({ live: 'polite' })}>
      <Heading>{all ? '已经投进意见箱' : '已经发出'}</Heading>
      <Card flush>
        {went.map(({ requestId, title, meta, page }) => (
          <Row key={requestId} icon="check" title={title} meta={meta} onPress={() => goTo(page)} />
        ))}
      </Card>
    </View>
  )
}
