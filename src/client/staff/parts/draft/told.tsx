import { View } from '@tarojs/components'
import { Button, Notice } from '../../../ui'
import { inWords } from './differences'
import type { Conflict, DraftForm } from './use-draft-form'

/** What the writer must know before going on: words brought back, somebody else's changes, a device that is full. */
export function Told({ form: { restored, conflict, saved, act, startOver } }: { form: DraftForm }) {
  const way = act === 'create' ? '重新写' : '换成已存的'
  return (
    <>
      {conflict ? <Notice tone="warn">{conflictWords(conflict)}</Notice> : null}
      {restored && !conflict ? <Notice>上次没存完的，给您找回来了。</Notice> : null}
      {restored || conflict ? (
        <View className="draft-told-way">
          <Button look="soft" label={`不要我写的，${way}`} onPress={startOver}>
            {way}
          </Button>
        </View>
      ) : null}
      {saved === 'full' ? <Notice tone="warn">这台设备存不下了，离开前请先存草稿。</Notice> : null}
    </>
  )
}

function conflictWords({ parts, over }: Conflict): string {
  if (parts.length === 0) return '刚才有人存过一次，内容没有变。您写的还在，请再存一次。'
  return over === 'just now'
    ? `刚才有人改了：${inWords(parts)}。您写的还在，再存一次就以您写的为准。`
    : `您上次没存完的找回来了。这期间有人改过，与您写的不一样的：${inWords(parts)}。存了就以您写的为准。`
}
