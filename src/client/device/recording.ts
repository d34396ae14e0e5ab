import type { LocalFile } from '../cloud/upload'

/** What came of a recording: what was said, whether something broke it off, or why there is nothing. */
export type Ended =
  | { file: LocalFile; seconds: number; cut: boolean }
  /** The microphone may not be used, which only the person can change. */
  | 'refused'
  /** Nothing was said. */
  | 'short'
  | 'failed'

export interface RecordingHandlers {
  /** The microphone listens now. */
  onStarted: () => void
  /** Called once. */
  onEnd: (how: Ended) => void
}

export interface Recording {
  stop: () => void
}
