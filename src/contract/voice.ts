import * as v from 'valibot'

/** A voice note (录音) given with a suggestion: at most this many seconds. */
export const VOICE_SECONDS = 60
/** Shorter ones hold no word: somebody touched the button twice. In seconds. */
export const SHORTEST_VOICE = 1

export const VOICE_TOO_SHORT = '录音太短了，没录到声音，请再录一次'
export const VOICE_TOO_LONG = `录音最长 ${VOICE_SECONDS} 秒，请再录一段短一点的`
export const VOICE_GONE = '录音没有传好，请再录一次'

/** File id of a recording the caller has uploaded. */
export const voice = v.pipe(v.string(VOICE_GONE), v.regex(/^cloud:\/\/[\w.-]+\/[\w./-]{1,160}$/, VOICE_GONE))

/** How long the phone says it is, in whole seconds. The server measures it itself where the format says so. */
export const voiceSeconds = v.pipe(
  v.number(VOICE_TOO_SHORT),
  v.integer(VOICE_TOO_SHORT),
  v.minValue(SHORTEST_VOICE, VOICE_TOO_SHORT),
  v.maxValue(VOICE_SECONDS, VOICE_TOO_LONG),
)

/** A recording as it is heard: `url` is temporary, and empty where it cannot be played; `seconds` where they are known. */
export const voiceView = v.object({ fileID: v.string(), url: v.string(), seconds: v.optional(v.number()) })
