import { useState } from 'react'
import { View } from '@tarojs/components'
import { codeIn } from '@/contract/session/sign-in'
import { CAN_SCAN, scan } from '../../../device/scan'
import { Button, Card, Field, TextInput } from '../../../ui'

const UNREAD = '这不是登录码，请对准电脑上的二维码再扫'
const MISTYPED = '请对一下登录码：10 位字母和数字，没有 0、O、1、I、L'

/** Asks for the code on the PC's screen: by the camera where there is one, else letter by letter. */
export function TypedCode({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()

  const take = (text: string, otherwise: string) => {
    const code = codeIn(text)
    if (code === undefined) setError(otherwise)
    else onCode(code)
  }
  const look = async () => {
    const read = await scan()
    if (read !== undefined) take(read, UNREAD)
  }

  return (
    <Card>
      <View className="stack">
        <View className="ink-2">在电脑上打开工作台，屏幕上有一个二维码，下面是登录码。</View>
        {CAN_SCAN ? (
          <Button icon="qr" onPress={() => void look()}>
            扫电脑上的码
          </Button>
        ) : null}
        <Field name="code" label="登录码" hint="也可以照着电脑上的输入" error={error}>
          <TextInput
            label="登录码"
            placeholder="例如 K7MPQ 3RTWT"
            value={typed}
            max={20}
            onChange={(text) => {
              setTyped(text)
              setError(undefined)
            }}
          />
        </Field>
        <Button look={CAN_SCAN ? 'second' : 'main'} onPress={() => take(typed, MISTYPED)}>
          下一步
        </Button>
      </View>
    </Card>
  )
}
