import { useEffect, useRef, useState } from 'react'
import { useDidHide } from '@tarojs/taro'
import { VOICE_SECONDS } from '@/contract/voice'
import { asCallError, upload } from '../../../cloud'
import { hasConsented } from '../../../device/consent'
import { dropFile, keepFile, openFile } from '../../../device/kept-file'
import { record } from '../../../device/recorder'
import type { Ended, Recording } from '../../../device/recording'
import type { KeptVoice } from '../../../unsent/kept-voice'

/** A recording of the form: what a draft keeps of it, and where to hear it from while the page is open. */
export interface Voice extends KeptVoice {
  /** Empty when it is gone from the phone; then it lies in the cloud. */
  path: string
  state: 'sending' | 'sent' | 'failed'
  /** It failed because nothing answered: it can wait for a signal. */
  unreachable?: boolean
  error?: string
}

/** Why there is no recording, or only a part of one. */
export type Hindrance = Exclude<Ended, object> | 'cut'

interface VoiceOptions {
  /** From a stored draft. */
  initial?: KeptVoice
  /** Asks the person before the first one is made or sent, and goes on. */
  ask: (go: () => void) => void
  /** The person has made or removed one. */
  onChange: () => void
  /** Puts it into the stored draft at once: the app may be closed at any moment, and nobody says a minute twice. */
  keep: (voice: KeptVoice) => void
}

const NOT_SENT = '录音没传上'

/** The voice note of one form: recorded, kept on the phone at once, sent. */
export function useVoice({ initial, ask, onChange, keep }: VoiceOptions) {
  const [phase, setPhase] = useState<'idle' | 'starting' | 'recording'>('idle')
  const [seconds, setSeconds] = useState(0)
  const [voice, setVoice] = useState<Voice | undefined>(() => initial && begun(initial))
  const [hindrance, setHindrance] = useState<Hindrance>()
  // What is there now, for work that began a while ago: it can be removed while it is being sent.
  const now = useRef({ voice, gone: false, keep })
  now.current.keep = keep
  const recording = useRef<Recording>()

  function set(next: Voice | undefined) {
    now.current.voice = next
    setVoice(next)
  }

  const change = (of: string | undefined, part: Partial<Voice>) => {
    const there = now.current.voice
    if (there && there.kept === of) set({ ...there, ...part })
  }

  async function send({ path, type, bytes, kept }: Voice) {
    change(kept, { state: 'sending', error: undefined, unreachable: undefined })
    try {
      const fileID = await upload({ path, type, bytes }, undefined, 'voice')
      change(kept, { state: 'sent', fileID })
    } catch (thrown) {
      const error = asCallError(thrown)
      const said = Object.values(error.fields)[0] ?? NOT_SENT
      change(kept, { state: 'failed', unreachable: error.code === 'UNAVAILABLE', error: said })
    }
  }

  async function take({ file, seconds: length }: Extract<Ended, object>) {
    const { type, bytes } = file
    const kept = await keepFile(file)
    // WeChat moves the file to where it keeps it.
    const path = (kept === undefined ? undefined : await openFile(kept)) ?? file.path
    now.current.keep({ seconds: length, type, bytes, kept })
    if (now.current.gone) return
    const made: Voice = { seconds: length, type, bytes, kept, path, state: 'sending' }
    set(made)
    onChange()
    await send(made)
  }

  function end(how: Ended) {
    recording.current = undefined
    setPhase('idle')
    setHindrance(typeof how === 'string' ? how : how.cut ? 'cut' : undefined)
    if (typeof how !== 'string') void take(how)
  }

  function start() {
    if (phase !== 'idle') return
    remove()
    setHindrance(undefined)
    setSeconds(0)
    setPhase('starting')
    recording.current = record({ onStarted: () => setPhase('recording'), onEnd: end })
  }

  const stop = () => recording.current?.stop()

  function remove() {
    const kept = now.current.voice?.kept
    if (kept !== undefined) dropFile(kept)
    set(undefined)
    onChange()
  }

  useEffect(() => {
    if (phase !== 'recording') return
    const began = Date.now()
    const timer = setInterval(() => setSeconds(Math.min(VOICE_SECONDS, Math.floor((Date.now() - began) / 1000))), 200)
    return () => clearInterval(timer)
  }, [phase])

  /** What the draft kept: it can be heard where the phone still has it, and goes up where it had not. */
  async function restore({ kept, fileID }: KeptVoice) {
    const path = kept === undefined ? undefined : await openFile(kept)
    if (path === undefined) return fileID === undefined ? set(undefined) : undefined
    change(kept, { path })
    if (fileID !== undefined || !now.current.voice) return
    // Agreed to when it was made, and taken back since: nothing goes by itself.
    if (hasConsented()) await send(now.current.voice)
    else change(kept, { state: 'failed', error: NOT_SENT })
  }

  /** Another tab's recording, where this one has none: nobody loses what they said. */
  function adopt(other: KeptVoice | undefined) {
    if (other === undefined || now.current.voice !== undefined || recording.current !== undefined) return
    set(begun(other))
    void restore(other)
  }

  // Nobody is recorded who does not see that they are.
  useDidHide(stop)
  const opened = useRef(() => {
    if (initial) void restore(initial)
  })
  useEffect(() => {
    const state = now.current
    state.gone = false
    opened.current()
    return () => {
      state.gone = true
      recording.current?.stop()
    }
  }, [])

  return {
    phase,
    /** Of the recording that runs. */
    seconds,
    voice,
    hindrance,
    start: () => ask(start),
    stop,
    remove,
    adopt,
    retry: () => voice && ask(() => void send(voice)),
    /** Sent for good: its copy on the phone gives its room back. */
    done: () => voice?.kept !== undefined && dropFile(voice.kept),
  }
}

/** A recording of a stored draft, before it is known whether the phone still has it. */
function begun(kept: KeptVoice): Voice {
  return { ...kept, path: '', state: kept.fileID === undefined ? 'sending' : 'sent' }
}

export type VoiceForm = ReturnType<typeof useVoice>

/** What a draft keeps of it. */
export function keptOfVoice(voice: Voice | undefined): KeptVoice | undefined {
  return (
    voice && { seconds: voice.seconds, type: voice.type, bytes: voice.bytes, kept: voice.kept, fileID: voice.fileID }
  )
}

/** Why it cannot go along yet, if it cannot. */
export function voiceProblem({ phase, voice }: Pick<VoiceForm, 'phase' | 'voice'>): string | undefined {
  if (phase !== 'idle') return '正在录音，说完请先点「说完了」'
  if (voice?.state === 'failed') return voice.unreachable ? undefined : '录音没传上，请再传一次，或删掉'
  return voice?.state === 'sending' ? '录音还在上传，请稍等' : undefined
}
