import { View } from '@tarojs/components'
import { exportMe } from '@/contract/me/actions'
import { useAct } from '../../../cloud'
import { openOwnPage, OWN_PAGE_HINT, OWN_PAGE_WORDS } from '../../../device/own-page'
import { Button, Card, Heading, Notice, whyNot } from '../../../ui'

/** One page with all that is mine. */
export function TakeAlong() {
  const made = useAct(exportMe)
  const { data, error } = made
  return (
    <Card>
      <View className="stack">
        <Heading>导出一份</Heading>
        <View className="ink-2">您的意见和经过、答复、征询里的选择，还有记下的称呼和电话，都在一个文件里。</View>
        {error ? <Notice tone="late">{whyNot(error)}</Notice> : null}
        {data ? <Notice>{`做好了，有 ${data.rows} 件意见和征询，一天内有效。${OWN_PAGE_HINT}。`}</Notice> : null}
        {/* One button all along: the keyboard stays on it. */}
        <Button
          look="second"
          busy={made.isPending}
          onPress={() => {
            if (data) openOwnPage(data.url)
            else made.mutate({})
          }}
        >
          {data ? OWN_PAGE_WORDS : '导出我的资料'}
        </Button>
      </View>
    </Card>
  )
}
