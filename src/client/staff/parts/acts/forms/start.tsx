import { View } from '@tarojs/components'
import * as v from 'valibot'
import { deskStart } from '@/contract/desk/actions'
import { defineAct } from '../define-act'

export const start = defineAct({
  act: 'start',
  group: 'move',
  name: '开始办理',
  does: '居民会看到「办理中」',
  send: '确认开始办理',
  done: '已开始办理，居民会看到「办理中」。',
  action: deskStart,
  draft: v.object({}),
  empty: {},
  fields: [],
  body: () => ({}),
  Fields: () => <View className="ink-2">先行联系做过了，开始办理后居民会看到「办理中」。</View>,
})
