import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useElderMode } from '../../device/elder-mode'
import { readAloud, stopReading } from '../../device/read-aloud'
import { Button } from '../button/button'
import { Notice } from '../states/notice'
import './read-aloud.scss'

/** Reads the words aloud, in elder mode, where something can read. It falls silent at a second tap, and when it is left. */
export function ReadAloud({ text }: { text: string }) {
  const [elder] = useElderMode()
  const [state, setState] = useState<'silent' | 'reading' | 'mute'>('silent')
  useEffect(() => stopReading, [])
  if (!elder || readAloud === undefined) return null
  const read = readAloud
  const press = () => {
    if (state === 'reading') {
      stopReading()
      setState('silent')
      return
    }
    setState('reading')
    read(text, (done) => setState(done ? 'silent' : 'mute'))
  }
  return (
    <View className="read-aloud">
      <Button look="soft" icon="sound" onPress={press}>
        {state === 'reading' ? '不读了' : '读给我听'}
      </Button>
      {state === 'mute' ? <Notice tone="warn">这台设备读不出声音，请家人念给您听。</Notice> : null}
    </View>
  )
}
