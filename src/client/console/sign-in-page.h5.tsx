import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { formatCode } from '@/contract/code'
import type { Begun } from '@/contract/session/console'
import { signInAddress } from '@/contract/session/sign-in'
import { holdFocus } from '../device/hold-focus'
import { useDark } from '../device/use-dark'
import { aria, Button, Notice, Skeleton } from '../ui'
import { Qr } from '../ui/qr/qr'
import { Wordmark } from '../ui/wordmark/wordmark'
import { useSignIn, type Standing } from './use-sign-in.h5'
import './sign-in-page.scss'

/** 登录工作台, on a PC: the code for the phone, and the digits that only this browser shows. */
export function SignInPage({ asking }: { asking: boolean }) {
  const dark = useDark()
  const page = useRef(null)
  // Under it nothing is to be heard or reached, and there is nothing to close it to.
  useEffect(() => holdFocus(page.current, () => undefined), [])
  return (
    <View
      ref={page}
      className={`sign-in ${dark ? 'theme-dark' : ''}`}
      {...aria({ role: 'dialog', label: '登录工作台', modal: true })}
    >
      <View className="sign-in-card">
        <View className="sign-in-brand">
          <Wordmark />
        </View>
        <View className="sign-in-title" {...aria({ role: 'heading', level: 1 })}>
          登录电脑工作台
        </View>
        {asking ? <Skeleton shape="card" count={4} /> : <Ways />}
      </View>
      <View className="sign-in-foot note muted">
        只有工作人员能登录。登录后 8 小时自动退出，离开座位请点左下角「退出登录」。
      </View>
    </View>
  )
}

function Ways() {
  const { code, standing, begin } = useSignIn()
  const open = standing === 'waiting' || standing === 'seen'
  return (
    <View className="sign-in-ways">
      <View className="sign-in-code">
        {code && open ? (
          <Qr text={signInAddress(window.location.origin, code.code)} label="登录用的二维码" />
        ) : (
          <View className="sign-in-no-code muted">{standing === 'beginning' ? '正在取登录码' : '登录码已失效'}</View>
        )}
        {code && open ? (
          <>
            <View className="sign-in-letters num" {...aria({ label: `登录码 ${Array.from(code.code).join(' ')}` })}>
              {formatCode(code.code)}
            </View>
            <Left code={code} />
          </>
        ) : null}
      </View>
      <View className="sign-in-steps">
        <Step number={1} words="在手机上打开微信小程序「人民意见箱」，点「我的」里的「扫码登录电脑」。" />
        <Step number={2} words="扫左边的码，或者输入码下面的 10 位字母和数字。" />
        <Step number={3} words="在手机上点这个数字，再点「确认登录」：" />
        {code && open ? (
          <View className="sign-in-digits" {...aria({ role: 'group', label: `请在手机上点 ${code.digits}` })}>
            {code.digits}
          </View>
        ) : null}
        <View className="sign-in-say" {...aria({ live: 'polite' })}>
          <Says standing={standing} digits={code?.digits ?? ''} />
        </View>
        {open || standing === 'beginning' ? null : <Button onPress={begin}>换一个登录码</Button>}
      </View>
    </View>
  )
}

function Step({ number, words }: { number: number; words: string }) {
  return (
    <View className="sign-in-step">
      <View className="sign-in-number num" {...aria({ hidden: true })}>
        {number}
      </View>
      <View className="grow">{words}</View>
    </View>
  )
}

function Says({ standing, digits }: { standing: Standing; digits: string }) {
  switch (standing) {
    case 'seen':
      return <Notice>{`手机上已经打开，请点 ${digits}，再点「确认登录」。`}</Notice>
    case 'late':
      return <Notice tone="warn">登录码两分钟有效，这个已经过期了。</Notice>
    case 'ended':
      return <Notice tone="late">这次登录没有通过：手机上点错了数字，或者选了「不是我」。</Notice>
    case 'unreachable':
      return <Notice tone="late">连不上服务器，请检查网络，再换一个登录码。</Notice>
    default:
      return null
  }
}

/** Counted from when the server said it, not by the PC's clock, which may be wrong. */
function Left({ code }: { code: Begun & { from: number } }) {
  const [seconds, setSeconds] = useState<number>()
  useEffect(() => {
    const all = (Date.parse(code.until) - Date.parse(code.now)) / 1000
    const count = () => setSeconds(Math.max(0, Math.round(all - (performance.now() - code.from) / 1000)))
    count()
    const timer = setInterval(count, 1_000)
    return () => clearInterval(timer)
  }, [code])
  if (seconds === undefined) return null
  return <View className="note muted">{seconds > 60 ? '两分钟内有效' : `还有 ${seconds} 秒`}</View>
}
