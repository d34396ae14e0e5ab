import { View } from '@tarojs/components'
import * as v from 'valibot'
import { deskHide } from '@/contract/desk/publishing'
import { defineAct } from '../define-act'

export const hide = defineAct({
  act: 'hide',
  group: 'record',
  name: '收起公开',
  does: '不再让大家看到，以后还可以再公开',
  send: '确认收起',
  done: '已收起，大家看不到了。',
  action: deskHide,
  draft: v.object({}),
  empty: {},
  fields: [],
  body: () => ({}),
  Fields: ({ form }) => (
    <>
      <View className="ink-2">收起以后大家看不到这件事，居民自己仍看得到办理情况。</View>
      <View className="act-latest pre">{form.view.publicText?.text}</View>
    </>
  ),
})
