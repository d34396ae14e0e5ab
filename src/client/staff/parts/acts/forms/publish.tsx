import { View } from '@tarojs/components'
import * as v from 'valibot'
import { ANSWER_TEXT } from '@/contract/desk/actions'
import { deskPublish } from '@/contract/desk/publishing'
import { SUGGESTION_TEXT } from '@/contract/suggestion/actions'
import { Button } from '../../../../ui'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'

const draft = v.object({ text: v.string(), answer: v.string() })
type Draft = v.InferOutput<typeof draft>

export const publish = defineAct({
  act: 'publish',
  group: 'record',
  name: '公开',
  does: '改写成公开的文字，以后放上回音壁，邻居可以附议',
  send: '确认公开',
  done: '已公开，居民会看到「已公开」。',
  action: deskPublish,
  draft,
  empty: { text: '', answer: '' },
  fields: ['text', 'answer'],
  body: ({ text, answer }) => ({ text, answer: answer.trim() === '' ? undefined : answer }),
  Fields,
})

/** Begun from what was written and answered, or from what is public already, and edited: nothing goes out as it came in. */
function Fields({ form }: { form: FieldsForm<Draft> }) {
  const { view, draft: written, change } = form
  const { publicText, answer } = view
  const begin = () => change({ text: publicText?.text ?? view.text, answer: publicText?.answer ?? answer?.text ?? '' })
  return (
    <>
      <View className="ink-2">
        称呼、电话、门牌室号不能公开，请改写后再公开。居民自己的页面不变，只多一句「已公开」。
      </View>
      {written.text === '' && written.answer === '' ? (
        <Button look="soft" onPress={begin}>
          {publicText === undefined ? '从居民的原文开始改' : '从现在公开的文字开始改'}
        </Button>
      ) : null}
      <TextField
        form={form}
        name="text"
        label="公开的文字"
        max={SUGGESTION_TEXT.max}
        placeholder="说的是什么事、在哪一带，不写是谁"
      />
      {answer === undefined ? (
        <View className="small muted">答复居民以后，可以再来把答复一起公开。</View>
      ) : (
        <TextField
          form={{
            draft: { text: written.answer },
            errors: form.errors,
            change: ({ text }) => change({ answer: text }),
          }}
          name="answer"
          label="公开的答复"
          hint="可不填"
          max={ANSWER_TEXT.max}
          placeholder="办了什么、为什么"
        />
      )}
    </>
  )
}
