import type { Channel } from '@/contract/suggestion/vocabulary'

/** What of the desk is looked at, beside the state of a case. */
export interface Narrow {
  topic?: string
  channel?: Channel
  /** A part of where it is; empty for anywhere. */
  place: string
}

export const EVERYTHING: Narrow = { place: '' }

/** How many of its questions are answered. */
export function narrowedBy({ topic, channel, place }: Narrow): number {
  return [topic !== undefined, channel !== undefined, place.trim() !== ''].filter(Boolean).length
}
