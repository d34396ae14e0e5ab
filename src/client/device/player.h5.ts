import type { Player, PlayerHandlers } from './playing'

/** Plays a sound from its beginning. */
export function play(source: string, { onEnd, onFail }: PlayerHandlers): Player {
  const audio = new Audio(source)
  audio.onended = onEnd
  audio.onerror = onFail
  audio.play().catch(onFail)
  return {
    stop: () => {
      audio.onerror = null
      audio.pause()
    },
  }
}
