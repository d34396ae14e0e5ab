import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { CHOOSE_OPEN_CASES, eraseMe, type OpenCases } from '@/contract/me/actions'
import { listMySuggestions } from '@/contract/suggestion/actions'
import { isOpen } from '@/contract/suggestion/states'
import { useAct, useList } from '../../../cloud'
import { focusOnArrival } from '../../../device/arrival-focus'
import { forgetConsent } from '../../../device/consent'
import { focusField } from '../../../device/focus-field'
import { Announce, Button, Card, Choice, Confirm, Field, fieldId, Heading, Notice, whyNot } from '../../../ui'
import { ownUnsent } from '../../../unsent/agreed'
import { throwAllBegun } from '../../../unsent/draft'
import { throwAway } from '../../../unsent/send'

const CHOICES = [
  { value: 'withdraw', name: '能撤回的撤回，不再办理' },
  { value: 'anonymous', name: '不留姓名，继续办完' },
] as const

const STAYS = '意见的文字、答复、附议和统计数字会保留，没有人知道是谁写的；征询里的选择照样计数。'

/** Has the person removed, after they said what becomes of open cases and were asked once more. `onErased`: it is done. */
export function Erase({ onErased }: { onErased: () => void }) {
  const [openCases, setOpenCases] = useState<OpenCases>()
  const [wrong, setWrong] = useState<string>()
  const [asking, setAsking] = useState(false)
  const erase = useAct(eraseMe, {
    onSuccess: () => {
      setAsking(false)
      forgetConsent()
      throwAllBegun()
      // What waits on this phone would else go out under their name once there is a signal; what an officer took down for
      // others is theirs.
      ownUnsent().forEach(throwAway)
      onErased()
    },
    onError: (error) => {
      setAsking(false)
      setWrong(error.fields.openCases)
      if (error.fields.openCases !== undefined) focusField(fieldId('openCases'))
    },
  })
  const has = useHasOpenCases()

  function ask() {
    if (has !== true || openCases !== undefined) return setAsking(true)
    setWrong(CHOOSE_OPEN_CASES)
    focusField(fieldId('openCases'))
  }

  // The button that asked goes with the card.
  useEffect(focusOnArrival, [erase.isSuccess])
  if (erase.isSuccess) {
    return (
      <Card>
        <Announce>删除好了</Announce>
        <View className="stack">
          <Heading>删除好了</Heading>
          <View className="ink-2">您的称呼、电话、照片、录音，和意见之间的联系，都删掉了。以后还可以再提意见。</View>
        </View>
      </Card>
    )
  }
  return (
    <Card>
      <Announce>{''}</Announce>
      <View className="stack">
        <Heading>删除个人信息</Heading>
        <View className="ink-2">{`删掉您的称呼、电话、照片、录音，「我的」里也不再有您提过的意见。${STAYS}`}</View>
        {has === false && wrong === undefined ? null : (
          <>
            <Field
              name="openCases"
              label="没办完的意见怎么办"
              hint={has === true ? undefined : '有没办完的才要选'}
              error={wrong}
            >
              <Choice
                label="没办完的意见怎么办"
                look="list"
                options={CHOICES}
                value={openCases}
                onChange={(chosen) => {
                  setOpenCases(chosen)
                  setWrong(undefined)
                }}
              />
            </Field>
            <View className="small muted">已经在办理的撤不回来，会不留姓名办完，答复也不再告诉您。</View>
          </>
        )}
        {erase.error && wrong === undefined ? <Notice tone="late">{whyNot(erase.error)}</Notice> : null}
        <Button look="second" onPress={ask}>
          删除我的个人信息
        </Button>
      </View>
      <Confirm
        open={asking}
        title="真的要删除吗"
        text="删除以后不能恢复，也查不到以前的意见；没写完的、待发的也会删掉。要留一份，请先导出。"
        yes="删除"
        no="先不删"
        busy={erase.isPending}
        onYes={() => erase.mutate({ confirm: true, openCases })}
        onNo={() => setAsking(false)}
      />
    </Card>
  )
}

/** Whether some of theirs are not done yet; `undefined` while that is not known: then they are asked in any case. */
function useHasOpenCases(): boolean | undefined {
  const mine = useList(listMySuggestions, {})
  if (mine.data?.pages.some(({ items }) => items.some(({ state }) => isOpen(state))) === true) return true
  return mine.data === undefined || mine.hasNextPage ? undefined : false
}
