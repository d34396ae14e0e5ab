import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { consentMe } from '@/contract/me/actions'
import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { useAct } from '../../../cloud'
import { hasConsented, rememberConsent } from '../../../device/consent'
import { goTo, pages } from '../../../device/pages'
import { Button, Sheet } from '../../../ui'

/**
 * Asks for agreement to the privacy notice before the first suggestion, and after every new version of it.
 * @param send what is done once they agreed, or at once when they had
 */
export function useConsent(send: () => void) {
  const [asking, setAsking] = useState(false)
  const agreed = useRef(hasConsented())
  const consent = useAct(consentMe, { onSuccess: rememberConsent })
  const close = () => setAsking(false)

  function ask() {
    if (!agreed.current) return setAsking(true)
    // Agreed, but the server has not heard of it: it is told again with the next try.
    if (!hasConsented()) consent.mutate({ version: PRIVACY_VERSION, agreed: true })
    send()
  }

  const sheet = (
    <Sheet asks open={asking} title="投之前，请看一下" onClose={close}>
      <View className="ink-2">
        您写的内容、照片和录音只用来办理这件意见、告诉您答复。称呼和电话可以不填；选了匿名，队员也看不到您是谁。您随时可以在「我的」里导出、删除。
      </View>
      <Button look="plain" onPress={() => goTo(pages.privacy())}>
        看隐私说明
      </Button>
      <Button
        onPress={() => {
          agreed.current = true
          close()
          ask()
        }}
      >
        同意并投进意见箱
      </Button>
      <Button look="second" onPress={close}>
        先不投
      </Button>
    </Sheet>
  )
  return { ask, sheet }
}
