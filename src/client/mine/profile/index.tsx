import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { updateMe, type Profile, getMe } from '@/contract/me/actions'
import { errorsAt, fieldErrors } from '@/contract/schema'
import { useAct, useCall } from '../../cloud'
import { focusField } from '../../device/focus-field'
import { useConsent } from '../../privacy/use-consent'
import { Bar, Button, Card, Failure, Field, fieldId, Heading, Notice, Screen, Skeleton, TextInput } from '../../ui'

const FIELDS = ['name', 'phone'] as const

/** 称呼和电话: filled in for me next time, and forgotten when I say so. */
export default function ProfilePage() {
  const me = useCall(getMe, {})
  if (me.data) return <Form kept={me.data.profile ?? {}} />
  return (
    <Screen title="称呼和电话">
      {me.isError ? (
        <Failure error={me.error} retrying={me.isFetching} onRetry={() => void me.refetch()} />
      ) : (
        <Skeleton shape="card" count={2} />
      )}
    </Screen>
  )
}

function Form({ kept }: { kept: Profile }) {
  const [name, setName] = useState(kept.name ?? '')
  const [phone, setPhone] = useState(kept.phone ?? '')
  const [wrong, setWrong] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({})
  const [done, setDone] = useState<string>()
  const update = useAct(updateMe, {
    onSuccess: ({ profile }) => {
      setName(profile?.name ?? '')
      setPhone(profile?.phone ?? '')
      setDone(profile?.name || profile?.phone ? '记下了，下次提意见会替您填好' : '已经删掉了')
    },
    onError: (error) => setWrong(errorsAt(FIELDS, error.fields)),
  })

  const consent = useConsent()
  function type(set: (value: string) => void) {
    return (value: string) => {
      set(value)
      setWrong({})
      setDone(undefined)
    }
  }

  function save() {
    const parsed = v.safeParse(updateMe.input, { name, phone })
    if (parsed.success) {
      const act = () => update.mutate({ name, phone })
      // To have it forgotten nobody has to agree to anything.
      return name.trim() === '' && phone.trim() === '' ? act() : consent.ask('profile', act)
    }
    const found = errorsAt(FIELDS, fieldErrors(parsed.issues))
    setWrong(found)
    focusField(fieldId(found.name === undefined ? 'phone' : 'name'))
  }

  const failed = update.error && Object.keys(update.error.fields).length === 0 ? update.error.message : undefined
  const bar = (
    <Bar problem={failed}>
      <Button grow busy={update.isPending} onPress={save}>
        记下来
      </Button>
    </Bar>
  )
  return (
    <Screen title="称呼和电话" bar={bar}>
      <View>
        <Heading look="head">下次不用再填</Heading>
        <View className="ink-2">两项都可以不填。记下以后，提意见时会先替您填好，您可以改，也可以不留。</View>
      </View>
      <Card>
        <View className="stack">
          <Field name="name" label="怎么称呼您" hint="可不填" error={wrong.name}>
            <TextInput label="怎么称呼您" placeholder="例如 王阿姨" max={60} value={name} onChange={type(setName)} />
          </Field>
          <Field name="phone" label="电话" hint="可不填" error={wrong.phone}>
            <TextInput
              label="电话"
              placeholder="11 位手机号，或座机号"
              keyboard="phone"
              max={20}
              value={phone}
              onChange={type(setPhone)}
            />
          </Field>
        </View>
      </Card>
      {done === undefined ? null : <Notice>{done}</Notice>}
      {kept.name || kept.phone ? (
        <Button look="plain" disabled={update.isPending} onPress={() => update.mutate({ name: '', phone: '' })}>
          删掉记下的称呼和电话
        </Button>
      ) : null}
      <View className="small muted">电话加密保存。已经提过的意见不受影响。</View>
      {consent.sheet}
    </Screen>
  )
}
