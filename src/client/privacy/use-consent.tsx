import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { hasConsented, rememberConsent } from '../device/consent'
import { goTo, pages } from '../device/pages'
import { Button, Sheet } from '../ui'
import { tellWhatIsUntold } from './agreement'
import { MOMENTS, type Moment } from './moments'

export interface Consent {
  /** Does it, after asking for agreement to the privacy notice where that is still to be asked. */
  ask: (moment: Moment, act: () => void) => void
  /** That question, for the page to show. */
  sheet: ReactNode
}

/** Asks for agreement to the privacy notice before the first thing of a person leaves the phone, and after every new version of it. */
export function useConsent(): Consent {
  const [asked, setAsked] = useState<{ moment: Moment; act: () => void }>()
  const close = () => setAsked(undefined)

  function ask(moment: Moment, act: () => void) {
    if (!hasConsented()) return setAsked({ moment, act })
    tellWhatIsUntold()
    act()
  }

  function agree(act: () => void) {
    rememberConsent(false)
    tellWhatIsUntold()
    close()
    // Within the tap: a browser opens its album for nothing less.
    act()
  }

  if (!asked) return { ask, sheet: null }
  const { title, yes, no } = MOMENTS[asked.moment]
  const sheet = (
    <Sheet asks open title={title} onClose={close}>
      <View className="ink-2">
        您写的、拍的、录的和选的，只用来办理您的意见、统计征询、告诉您答复。称呼和电话可以不填；选了匿名，队员也看不到您是谁。您随时可以在「我的」里导出、删除，或者收回同意。
      </View>
      <View className="ink-2">不同意也可以照样看、照样写，只是不会交给我们；有事可以打电话给工作室。</View>
      <Button look="plain" onPress={() => goTo(pages.privacy())}>
        看隐私说明
      </Button>
      <Button onPress={() => agree(asked.act)}>{yes}</Button>
      <Button look="second" onPress={close}>
        {no}
      </Button>
    </Sheet>
  )
  return { ask, sheet }
}
