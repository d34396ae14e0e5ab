import { useEffect, useRef, useState } from 'react'
import { useDidHide } from '@tarojs/taro'
import { VOICE_SECONDS } from '@/contract/voice'
import { asCallError, upload } from '../../../cloud'
import { hasConsented } from '../../../device/consent'
import { keepFile, openFile } from '../../../device/kept-file'
import { KeptFiles } from '../../../device/kept-files'
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
export type Hindrance = Exclude<Ended, object> | 'cut' | 'gone'

interface VoiceOptions {
  /** From a stored draft. */
  initial?: KeptVoice
  /** Asks the person before the first one is made or sent, and goes on. */
  ask: (go: () => void) => void
  /** One was made or removed, or has arrived: what was wrong with it may be over. */
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
  const [files] = useState(() => new KeptFiles(() => (now.current.voice ? [now.current.voice] : [])))
  const recording = useRef<Recording & { unwanted?: boolean }>()

  function set(next: Voice | undefined) {
    now.current.voice = next
    setVoice(next)
  }

  const change = (of: string, part: Partial<Voice>) => {
    const there = now.current.voice
    if (there && idOf(there) === of) set({ ...there, ...part })
  }

  async function send(made: Voice) {
    const { path, type, bytes } = made
    const id = idOf(made)
    change(id, { state: 'sending', error: undefined, unreachable: undefined })
    try {
      const fileID = await upload({ path, type, bytes }, undefined, 'voice')
      change(id, { state: 'sent', fileID })
      onChange()
    } catch (thrown) {
      const error = asCallError(thrown)
      const said = Object.values(error.fields)[0] ?? NOT_SENT
      change(id, { state: 'failed', unreachable: error.code === 'UNAVAILABLE', error: said })
    }
  }

  async function take({ file, seconds: length }: Extract<Ended, object>) {
    const { type, bytes } = file
    const kept = await keepFile(file)
    const made: Voice = { seconds: length, type, bytes, kept, path: file.path, state: 'sending' }
    files.hold(made)
    set(made)
    // With that an older one goes, and not before.
    now.current.keep({ seconds: length, type, bytes, kept })
    if (now.current.gone) return
    onChange()
    await send(made)
  }

  function end(how: Ended) {
    const unwanted = recording.current?.unwanted === true
    recording.current = undefined
    setPhase('idle')
    if (unwanted) return
    setHindrance(typeof how === 'string' ? how : how.cut ? 'cut' : undefined)
    if (typeof how !== 'string') void take(how)
  }

  function start() {
    if (phase !== 'idle') return
    onChange()
    setHindrance(undefined)
    setSeconds(0)
    setPhase('starting')
    recording.current = record({ onStarted: () => setPhase('recording'), onEnd: end })
  }

  const stop = () => recording.current?.stop()

  /** Ends it as if it had not begun: the one that was there before stays. */
  function cancel() {
    if (recording.current) recording.current.unwanted = true
    stop()
  }

  /** Its copy on the phone goes once the draft is stored without it. */
  function remove() {
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
  async function restore(from: KeptVoice) {
    const { kept, fileID } = from
    files.hold(from)
    const path = kept === undefined ? undefined : await openFile(kept)
    if (path === undefined) {
      if (fileID !== undefined) return
      setHindrance('gone')
      return set(undefined)
    }
    const id = idOf({ kept, path })
    change(id, { path })
    if (fileID !== undefined || !now.current.voice) return
    // Agreed to when it was made, and taken back since: nothing goes by itself.
    if (hasConsented()) await send(now.current.voice)
    else change(id, { state: 'failed', error: NOT_SENT })
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
    cancel,
    remove,
    adopt,
    retry: () => voice && ask(() => void send(voice)),
    /** The draft is stored, with this one if any: copies of others give their room back. */
    settle: (stored?: KeptVoice) => files.settle(stored && [stored]),
    /** Sent for good: its copy on the phone gives its room back. */
    done: () => {
      set(undefined)
      files.settle()
    },
  }
}

/** Where there was no room for a copy, by where it was recorded. */
const idOf = ({ kept, path }: Pick<Voice, 'kept' | 'path'>) => kept ?? path

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
