import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { play } from '../../device/player'
import type { Player } from '../../device/playing'
import { Button } from '../button/button'
import { FieldError } from '../field/field'

interface VoiceNoteProps {
  /** Where to hear it from; empty where it cannot be heard now. */
  url: string
  seconds?: number
  /** Whose it is, for who does not see where it stands. */
  name?: string
}

/** A recording: a tap plays it from the beginning, another one ends that. It falls silent with its page. */
export function VoiceNote({ url, seconds, name = '录音' }: VoiceNoteProps) {
  const [playing, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const player = useRef<Player>()
  const length = seconds === undefined ? '' : ` ${seconds} 秒`

  function end(how: { failed: boolean }) {
    player.current?.stop()
    player.current = undefined
    setPlaying(false)
    setFailed(how.failed)
  }

  function press() {
    if (playing) return end({ failed: false })
    setFailed(false)
    setPlaying(true)
    player.current = play(url, { onEnd: () => end({ failed: false }), onFail: () => end({ failed: true }) })
  }

  useEffect(() => () => player.current?.stop(), [url])

  if (url === '') return <View className="small ink-2">{`${name}${length}，现在听不了，请过一会儿再打开这一页`}</View>
  return (
    <>
      <Button
        look="soft"
        icon={playing ? 'stop' : 'play'}
        label={playing ? `停下，正在放${name}` : `听${name}${length}`}
        onPress={press}
      >
        {playing ? '停下' : `听${name}${length}`}
      </Button>
      {failed ? <FieldError>没有放出来，请看看有没有信号，再点一次</FieldError> : null}
    </>
  )
}
