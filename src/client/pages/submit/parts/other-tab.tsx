import { View } from '@tarojs/components'
import { excerpt } from '@/contract/text'
import { goTo, pages } from '../../../device/pages'
import { Button, Notice } from '../../../ui'
import type { SubmitForm } from './use-submit-form'

const NEWER = '这件在另一个页面也写过。现在看到的是后写的，先写的没有丢：'
const SENT = '这件已经在另一个页面投出去了。这里的字还在，改了再投，就是另一件。'
const MOST = 60

/** The same draft is open in another tab: which words one sees, and how to have the others. */
export function OtherTab({ form: { elsewhere, swap } }: { form: SubmitForm }) {
  if (elsewhere === undefined) return null
  if (elsewhere === 'sent') {
    return (
      <>
        <Notice tone="warn">{SENT}</Notice>
        <Button look="soft" onPress={() => goTo(pages.me())}>
          看我提过的意见
        </Button>
      </>
    )
  }
  const { text, place } = elsewhere.words
  return (
    <>
      <Notice tone="warn">{NEWER}</Notice>
      <View className="ink-2">{excerpt(text.trim() || place.trim() || '只有照片', MOST)}</View>
      <Button look="soft" onPress={swap}>
        换成先写的
      </Button>
    </>
  )
}
