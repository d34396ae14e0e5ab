import { View } from '@tarojs/components'
import { getMe, consentMe } from '@/contract/me/actions'
import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { useAct, useCall } from '../../cloud'
import { forgetConsent, rememberConsent } from '../../device/consent'
import { goTo, pages } from '../../device/pages'
import { Button, Card, Failure, Heading, moment, Notice, Row, Screen, Skeleton } from '../../ui'
import { NOTICE } from './parts/notice-text'

/** 隐私说明: what we collect and why, and my agreement to it, which I can take back. */
export default function Privacy() {
  const me = useCall(getMe, {})
  return (
    <Screen title="隐私说明">
      <View>
        <Heading look="head">您的信息怎么用</Heading>
        <View className="small muted">{`第 ${PRIVACY_VERSION} 版`}</View>
      </View>
      <Card>
        <View className="stack">
          {NOTICE.map(({ title, text }) => (
            <View key={title}>
              <Heading>{title}</Heading>
              <View className="ink-2">{text}</View>
            </View>
          ))}
        </View>
      </Card>
      {me.data ? (
        <Agreement agreed={me.data.consent} />
      ) : me.isError ? (
        <Failure error={me.error} retrying={me.isFetching} onRetry={() => void me.refetch()} />
      ) : (
        <Skeleton shape="card" count={2} />
      )}
      <Card flush>
        <Row
          icon="lock"
          title="带走或删除我的资料"
          meta="导出一份，或者删除个人信息"
          onPress={() => goTo(pages.myData())}
        />
      </Card>
    </Screen>
  )
}

function Agreement({ agreed }: { agreed: { version: number; at: string } | undefined }) {
  const current = agreed?.version === PRIVACY_VERSION
  const consent = useAct(consentMe, { onSuccess: current ? forgetConsent : () => rememberConsent(true) })
  return (
    <>
      <Notice>
        {current
          ? `您在 ${moment(agreed.at)} 同意了这一版。收回以后，再提意见、加照片、留电话时会先问您；还没发出的先不发；已经提的意见照常办理。`
          : '您还没有同意这一版。提意见、加照片、留电话时会先问您。'}
      </Notice>
      {consent.error ? <Notice tone="late">{consent.error.message}</Notice> : null}
      <Button
        look={current ? 'plain' : 'second'}
        busy={consent.isPending}
        onPress={() => consent.mutate({ version: PRIVACY_VERSION, agreed: !current })}
      >
        {current ? '收回同意' : '同意'}
      </Button>
    </>
  )
}
