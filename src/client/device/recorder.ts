import Taro from '@tarojs/taro'
import { SHORTEST_VOICE, VOICE_SECONDS } from '@/contract/voice'
import type { Ended, Recording, RecordingHandlers } from './recording'

/** Speech, small enough for a weak signal: 60 seconds are 360 KB. WeChat takes these rates together. */
const OPTIONS = {
  duration: VOICE_SECONDS * 1000,
  sampleRate: 16000,
  numberOfChannels: 1,
  encodeBitRate: 48000,
  format: 'mp3',
} as const

/** WeChat has one recorder for the whole app, and forgets no listener. */
let current: (RecordingHandlers & { cut: boolean }) | undefined
let recorder: Taro.RecorderManager | undefined

function manager(): Taro.RecorderManager {
  if (recorder) return recorder
  const made = Taro.getRecorderManager()
  recorder = made
  made.onStart(() => current?.onStarted())
  made.onStop(({ duration, fileSize, tempFilePath }) => {
    const seconds = Math.min(VOICE_SECONDS, Math.round(duration / 1000))
    const file = { path: tempFilePath, type: 'audio/mpeg', bytes: fileSize }
    end(seconds < SHORTEST_VOICE || fileSize === 0 ? 'short' : { file, seconds, cut: current?.cut ?? false })
  })
  made.onError(({ errMsg }) => end(/auth|permission|privacy/i.test(errMsg) ? 'refused' : 'failed'))
  // A call comes in: what was said until then counts.
  made.onInterruptionBegin(() => {
    if (!current) return
    current.cut = true
    made.stop()
  })
  return made
}

function end(how: Ended): void {
  const ending = current
  current = undefined
  ending?.onEnd(how)
}

/** Records until it is stopped, a call comes in, or a minute is over. */
export function record(handlers: RecordingHandlers): Recording {
  current = { ...handlers, cut: false }
  manager().start(OPTIONS)
  return { stop: () => manager().stop() }
}

export const REFUSED = '微信没有使用麦克风的权限。请点「去允许」，打开麦克风，再回来录'

/** Opens where the person can allow it; only after a tap. */
export const allowMicrophone: (() => void) | undefined = () => {
  // Coming back without having changed anything is no failure.
  Taro.openSetting().catch(() => undefined)
}
