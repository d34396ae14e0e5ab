import { moment } from '../ui/dates'
import type { Unsent, What } from './unsent'

/** What each kind is called where it waits. */
export const WHAT_NAMES: Record<What, string> = {
  suggestion: '意见',
  supplement: '补充',
  intake: '代录',
  visit: '走访',
}

/** Said where what waits cannot be taken back to the paper. */
export const FULL = '手机存储满了，没能拿出来改。请先清理手机，再点一次'

/** Where it goes, when it was written, and with how many photos: `阳光二居，停车，11 月 26 日 9:20 写好，2 张照片`. */
export function aboutUnsent({ what, workstation, topicName, at, photos, voice }: Unsent): string {
  const to =
    what === 'supplement'
      ? [`补充给${workstation}，${topicName}那一件`]
      : [...(what === 'suggestion' ? [] : [WHAT_NAMES[what]]), workstation, ...(topicName === '' ? [] : [topicName])]
  const pictures = photos.length === 0 ? [] : [`${photos.length} 张照片`]
  const said = voice === undefined ? [] : [`录音 ${voice.seconds} 秒`]
  return [...to, `${moment(at)} 写好`, ...pictures, ...said].join('，')
}
