import { SHORTEST_VOICE, VOICE_SECONDS } from '@/contract/voice'
import type { Recording, RecordingHandlers } from './recording'

/** What to record as, and as what it goes up: AAC plays everywhere; Opus in WebM is all that many browsers have. */
const FORMATS = [
  ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4'],
  ['audio/webm;codecs=opus', 'audio/webm'],
  ['audio/mp4', 'audio/mp4'],
] as const
/** Speech needs no more, in bits a second. */
const RATE = 32_000

/** Records until it is stopped, a call comes in, or a minute is over. */
export function record(handlers: RecordingHandlers): Recording {
  let stop: () => void = () => undefined
  let stopped = false
  begin(handlers, () => stopped)
    .then((made) => {
      stop = made
    })
    .catch((error: unknown) => {
      handlers.onEnd(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed')
    })
  return {
    stop: () => {
      stopped = true
      stop()
    },
  }
}

/** @param stopped whether it was stopped while the browser still asked. @returns what stops it */
async function begin({ onStarted, onEnd }: RecordingHandlers, stopped: () => boolean): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const silence = () => stream.getTracks().forEach((track) => track.stop())
  const [mimeType, type] = FORMATS.find(([known]) => MediaRecorder.isTypeSupported(known)) ?? []
  if (type === undefined || stopped()) {
    silence()
    onEnd(type === undefined ? 'failed' : 'short')
    return () => undefined
  }
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: RATE })
  const parts: Blob[] = []
  const began = Date.now()
  let cut = false
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const limit = setTimeout(stop, VOICE_SECONDS * 1000)
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.onstop = () => {
    clearTimeout(limit)
    silence()
    const seconds = Math.min(VOICE_SECONDS, Math.round((Date.now() - began) / 1000))
    const content = new Blob(parts, { type })
    const file = { path: URL.createObjectURL(content), type, bytes: content.size }
    onEnd(seconds < SHORTEST_VOICE || content.size === 0 ? 'short' : { file, seconds, cut })
  }
  // A phone call takes the microphone away: what was said until then counts.
  stream.getAudioTracks().forEach((track) => {
    track.onmute = () => {
      cut = true
      stop()
    }
  })
  recorder.start()
  onStarted()
  return stop
}

export const REFUSED = '浏览器没有使用麦克风的权限。请点地址栏旁的锁，允许麦克风，再点「录音」'

/** A browser lets no page open its settings. */
export const allowMicrophone: (() => void) | undefined = undefined
