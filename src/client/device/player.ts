import Taro from '@tarojs/taro'
import type { Player, PlayerHandlers } from './playing'

/** Plays a sound from its beginning, also with the phone's ringer off: who taps wants to hear it. */
export function play(source: string, { onEnd, onFail }: PlayerHandlers): Player {
  // Where it cannot be had, the ringer decides.
  Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined)
  const audio = Taro.createInnerAudioContext()
  audio.src = source
  audio.onEnded(onEnd)
  audio.onError(onFail)
  audio.play()
  return { stop: () => audio.destroy() }
}
