import { useState } from 'react'
import { View } from '@tarojs/components'
import { lookAtSignIn, confirmSignIn, declineSignIn } from '@/contract/session/actions'
import { asCallError, useAct, useCall } from '../../../cloud'
import { goTo, pages } from '../../../device/pages'
import { DeskScreen } from '../../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../../staff/parts/staff-only'
import { Button, Card, Choice, Empty, Failure, Field, moment, Notice, Skeleton } from '../../../ui'
import './confirming.scss'

interface ConfirmingProps {
  code: string
  onAnother: () => void
}

/** Who asks to be let in, and the digits to choose from: only those on the PC in front of the officer are right. */
export function Confirming({ code, onAnother }: ConfirmingProps) {
  const [digits, setDigits] = useState<string>()
  const [error, setError] = useState<string>()
  const look = useCall(lookAtSignIn, { code })
  const confirm = useAct(confirmSignIn)
  const decline = useAct(declineSignIn)
  const asked = look.data

  if (confirm.isSuccess) return <Done title="电脑已经登录" text="它 8 小时后自动退出。" />
  if (decline.isSuccess)
    return <Done title="没有让它登录" text="那个登录码已经作废。有人让您扫码登录，请先核实是谁。" />

  const trouble = confirm.error ?? decline.error ?? (asked ? null : look.error)
  const send = () => {
    if (digits === undefined) setError('请点电脑上显示的数字')
    else confirm.mutate({ code, digits })
  }
  const acts = asked ? (
    <>
      <Button look="second" busy={decline.isPending} onPress={() => decline.mutate({ code })}>
        不是我
      </Button>
      <Button grow busy={confirm.isPending} onPress={send}>
        确认登录
      </Button>
    </>
  ) : undefined

  return (
    <DeskScreen title="登录电脑" at="browsers" acts={isOver() ? undefined : acts}>
      {content()}
    </DeskScreen>
  )

  /** What cannot be helped by another try of the same code. */
  function isOver(): boolean {
    return trouble !== null && asCallError(trouble).code !== 'UNAVAILABLE'
  }

  function content() {
    if (trouble && isOver()) {
      const { code: what, message } = asCallError(trouble)
      if (what === 'FORBIDDEN') return <StaffOnly />
      return <Empty title="没能登录" text={message} action={{ words: '再扫一次', onPress: onAnother }} />
    }
    if (!asked) {
      if (!look.isError) return <Skeleton shape="card" count={4} />
      return <Failure error={look.error} retrying={look.isFetching} onRetry={() => void look.refetch()} />
    }
    return (
      <>
        {trouble ? <Notice tone="late">{asCallError(trouble).message}</Notice> : null}
        <Card>
          <View className="stack">
            <View className="strong">有一台电脑想登录工作台</View>
            <View>{`${asked.browser}，${asked.system}`}</View>
            <View className="ink-2">{`${asked.from}，${moment(asked.at)}`}</View>
          </View>
        </Card>
        <Notice tone="warn">登录后，那台电脑就能用您的名义办件。不在您面前的电脑，请点「不是我」。</Notice>
        <Card className="sign-in-choices">
          <Field name="digits" label="电脑上显示的是哪个数字" hint="点错就作废，要重新取码" error={error}>
            <Choice
              label="电脑上显示的是哪个数字"
              look="faces"
              options={asked.choices.map((value) => ({ value, name: value }))}
              value={digits}
              onChange={(chosen) => {
                setDigits(chosen)
                setError(undefined)
              }}
            />
          </Field>
        </Card>
      </>
    )
  }
}

function Done({ title, text }: { title: string; text: string }) {
  return (
    <DeskScreen title="登录电脑" at="browsers">
      <Empty title={title} text={text} action={{ words: '看已登录的电脑', onPress: () => goTo(pages.browsers()) }} />
    </DeskScreen>
  )
}
