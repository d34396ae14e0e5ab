import type { FiguresView } from '@/contract/consultation/view'
import { ANSWER_CHANNEL_NAMES } from '@/contract/consultation/vocabulary'

/** `微信 40，纸质 12`. */
export function byChannelWords(channels: FiguresView['channels'], counts: readonly (number | null)[]): string {
  return channels.map((channel, index) => `${ANSWER_CHANNEL_NAMES[channel]} ${counts[index] ?? '—'}`).join('，')
}
