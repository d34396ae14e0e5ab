import { useState } from 'react'
import { View } from '@tarojs/components'
import { acceptInvitation, getInvitation } from '@/contract/member/actions'
import { codeOfAddress, formatCode, isCode, normalizeCode } from '@/contract/code'
import { isFirstCode } from '@/contract/member/first-code'
import { DISTRICT_NAME, ROLE_NAMES } from '@/contract/roles'
import { asCallError, useAct, useCall } from '../../cloud'
import { goTo, pages, replaceWith } from '../../device/pages'
import { rememberStaff } from '../../device/staff'
import { useParams } from '../../device/use-params'
import { Bar, Button, Card, Empty, Field, Heading, Notice, Screen, TextInput } from '../../ui'
import '../parts/manage.scss'

const ROOM = 100

/**
 * 接受邀请: whoever got a code says who they are, sees where it leads, and is staff from then on. A plain QR code that
 * WeChat's own camera read comes as the whole address in `q`.
 */
export default function Accept() {
  const { code: given, q } = useParams()
  const [code, setCode] = useState(given ?? codeOfAddress(q ?? '') ?? '')
  const [name, setName] = useState('')
  const accept = useAct(acceptInvitation, { onSuccess: () => rememberStaff(true) })
  const typed = normalizeCode(code)
  // The first district admin's is not asked for: it has no check character, and each try of half of it would count as a guess.
  const first = isFirstCode(typed)
  const whole = isCode(typed)
  const invitation = useCall(getInvitation, whole && !accept.isSuccess ? { code: typed } : undefined)
  const wrong = whole && invitation.isError ? asCallError(invitation.error).message : undefined
  const fields = accept.error?.fields ?? {}

  if (accept.data) {
    const { role, workstations } = accept.data
    return (
      <Screen title="接受邀请">
        <Empty
          title="您已经加入"
          text={`${role === 'district' ? DISTRICT_NAME : workstations.map((one) => one.name).join('、')}，${ROLE_NAMES[role]}。以后从「我的」进入工作台。`}
          action={{ words: '进入工作台', onPress: () => replaceWith(pages.inbox()) }}
        />
      </Screen>
    )
  }
  return (
    <Screen
      title="接受邀请"
      bar={
        <Bar problem={accept.error && !('code' in fields) && !('name' in fields) ? accept.error.message : undefined}>
          <Button look="second" onPress={() => goTo(pages.home())}>
            回首页
          </Button>
          <Button
            grow
            disabled={!first && (!whole || invitation.data === undefined)}
            busy={accept.isPending}
            onPress={() => accept.mutate({ code: typed, name })}
          >
            加入
          </Button>
        </Bar>
      }
    >
      {invitation.data && whole ? (
        <Card className="manage-card">
          <View className="muted">邀请您加入</View>
          <Heading look="title">{`${invitation.data.desk}，${ROLE_NAMES[invitation.data.role]}`}</Heading>
        </Card>
      ) : (
        <Notice>这一页给城管社区工作室的工作人员用。邀请码由室长或区局发给您，24 小时内有效。</Notice>
      )}
      <Card className="manage-card">
        <Field name="code" label="邀请码" error={fields.code ?? wrong}>
          <TextInput label="邀请码" placeholder="10 位字母和数字" max={ROOM} value={code} onChange={setCode} />
        </Field>
        <Field name="name" label="您的姓名" hint="同事看得到，居民看不到" error={fields.name}>
          <TextInput label="您的姓名" max={ROOM} value={name} onChange={setName} />
        </Field>
        {whole && invitation.data ? <View className="small muted">{`邀请码 ${formatCode(typed)}`}</View> : null}
      </Card>
    </Screen>
  )
}
