import { addFile, resolveSource } from '../files'
import { topPage } from '../pages'
import { fail } from '../report'
import { answer } from './callback'
import { controls } from './controls'

/** What WeChat's recorder takes: https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.start.html */
interface RecorderOptions {
  duration?: number
  sampleRate?: number
  numberOfChannels?: number
  encodeBitRate?: number
  format?: string
}

const OPTIONS = ['duration', 'sampleRate', 'numberOfChannels', 'encodeBitRate', 'format']
/** In milliseconds. */
const LONGEST = 600_000
/** For each sampling rate, in hertz, the bits a second WeChat takes with it. */
const BIT_RATES: Readonly<Record<number, [least: number, most: number]>> = {
  8000: [16_000, 48_000],
  16000: [24_000, 96_000],
  44100: [64_000, 320_000],
}

type Event = 'start' | 'stop' | 'error' | 'interruptionBegin'
type Listener = (given: object) => void
const listeners: Record<Event, Listener[]> = { start: [], stop: [], error: [], interruptionBegin: [] }
const tellAll = (event: Event, given: object = {}) => listeners[event].forEach((listen) => listen(given))
const on = (event: Event) => (listener: Listener) => void listeners[event].push(listener)

let running: { began: number; stream: MediaStream; limit: number } | undefined

/** The microphone is a browser's, asked for and listened to. No browser writes MP3, so the file is as long, and silent. */
const recorder = {
  onStart: on('start'),
  onStop: on('stop'),
  onError: on('error'),
  onInterruptionBegin: on('interruptionBegin'),
  start(options: RecorderOptions = {}) {
    const wrong = wrongWith(options)
    if (wrong !== undefined) return void fail(`RecorderManager.start: ${wrong}`)
    if (running)
      return tellAll('error', { errMsg: "operateRecorder:fail:audio is recording, don't start record again" })
    void begin(options.duration ?? 60_000)
  },
  stop() {
    if (!running) return tellAll('error', { errMsg: 'operateRecorder:fail recorder not start' })
    const duration = Date.now() - running.began
    clearTimeout(running.limit)
    running.stream.getTracks().forEach((track) => track.stop())
    running = undefined
    const content = silence(duration / 1000)
    tellAll('stop', { duration, fileSize: content.size, tempFilePath: addFile(content, 'mp3') })
  },
}

function wrongWith(options: RecorderOptions): string | undefined {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) return `${unknown} is no option`
  const { duration = 60_000, sampleRate = 8000, encodeBitRate = 48_000, format = 'aac' } = options
  if (duration <= 0 || duration > LONGEST) return `${duration} ms is no duration`
  if (format !== 'mp3') return `the host records mp3, not ${format}`
  const [least, most] = BIT_RATES[sampleRate] ?? [1, 0]
  if (encodeBitRate < least || encodeBitRate > most) return `${encodeBitRate} does not go with ${sampleRate} Hz`
  return undefined
}

async function begin(duration: number): Promise<void> {
  try {
    if (!controls.microphone) throw new Error('denied')
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    running = { began: Date.now(), stream, limit: window.setTimeout(() => recorder.stop(), duration) }
    tellAll('start')
  } catch {
    tellAll('error', { errMsg: 'operateRecorder:fail auth deny' })
  }
}

/** MPEG 2 layer III, 16 kHz, mono, 48 kbit/s, frame by frame. */
function silence(seconds: number): Blob {
  const frame = new Uint8Array(216)
  frame.set([0xff, 0xf3, 0x68, 0xc0])
  return new Blob(Array<Uint8Array<ArrayBuffer>>(Math.round(seconds / 0.036)).fill(frame), { type: 'audio/mpeg' })
}

/** A call comes in: WeChat says so, and the recording stands still. */
export function interruptRecording(): void {
  if (running) tellAll('interruptionBegin')
}

/** How many sounds the app has begun to play. */
export const played = { count: 0 }

/** A sound, which is a browser's own. */
function innerAudio() {
  const audio = new Audio()
  const context = {
    set src(source: string) {
      audio.src = resolveSource(source, topPage()?.path ?? '')
    },
    get src() {
      return audio.src
    },
    onEnded: (listener: () => void) => void audio.addEventListener('ended', listener),
    onError: (listener: (error: object) => void) =>
      void audio.addEventListener('error', () => listener({ errCode: 10004, errMsg: 'unknown format' })),
    play() {
      played.count += 1
      // What cannot be played says so by its error.
      audio.play().catch(() => undefined)
    },
    destroy() {
      audio.pause()
      audio.removeAttribute('src')
    },
  }
  return strictly('InnerAudioContext', context)
}

function strictly<T extends object>(name: string, known: T): T {
  const has = (key: string | symbol) => {
    if (key in known || typeof key === 'symbol' || key === 'then') return true
    fail(`${name}.${key} is not known to the host`)
    return false
  }
  return new Proxy(known, {
    get: (target, key): unknown => (has(key) ? Reflect.get(target, key, target) : undefined),
    set: (target, key, value: unknown) => has(key) && Reflect.set(target, key, value, target),
  })
}

export const sound = {
  getRecorderManager: () => strictly('RecorderManager', recorder),
  createInnerAudioContext: innerAudio,
  setInnerAudioOption: answer('setInnerAudioOption', (options: { obeyMuteSwitch?: boolean }) => {
    const unknown = Object.keys(options).find(
      (name) => !['obeyMuteSwitch', 'success', 'fail', 'complete'].includes(name),
    )
    if (unknown !== undefined) throw new Error(fail(`setInnerAudioOption: the host does not know ${unknown}`))
  }),
  openSetting: answer('openSetting', () => {
    controls.microphone = true
    return { authSetting: { 'scope.record': true } }
  }),
}
