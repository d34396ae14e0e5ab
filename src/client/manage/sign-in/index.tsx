import { useState } from 'react'
import { codeIn } from '@/contract/session/sign-in'
import { useParams } from '../../device/use-params'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { Confirming } from './parts/confirming'
import { TypedCode } from './parts/typed-code'

/**
 * 登录电脑: opened by a scanned code, which is looked at at once, or without one, which is then scanned or typed. A plain QR
 * code that WeChat's own camera read comes as the address in `q`.
 */
export default function SignIn() {
  const { code: given, q } = useParams()
  const [code, setCode] = useState(() => codeIn(given ?? q ?? ''))
  return code === undefined ? (
    <DeskScreen title="登录电脑" at="browsers">
      <TypedCode onCode={setCode} />
    </DeskScreen>
  ) : (
    <Confirming key={code} code={code} onAnother={() => setCode(undefined)} />
  )
}
