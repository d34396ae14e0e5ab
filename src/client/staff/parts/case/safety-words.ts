import type { DeskView } from '@/contract/desk/view'

/**
 * What the desk has to look at before anything of the case becomes public, as sentences; none when WeChat found nothing. A
 * photo that is still being looked at is no news: photos are not made public. One that WeChat never answered about is.
 */
export function safetyWords(safety: DeskView['safety']): string[] {
  if (safety === undefined) return []
  const words: string[] = []
  if (safety.text === 'review') words.push('微信提醒：居民写的文字可能不合适，公开前请仔细看。')
  if (safety.text === 'unchecked') words.push('居民写的文字没能做内容安全检查，公开前请自己看一遍。')
  const photos = (standing: string) =>
    safety.photos.filter((photo) => photo.standing === standing && !isVoice(photo)).length
  const said = safety.photos.find(isVoice)?.standing
  if (said === 'risky') words.push('居民的录音微信认为不合适，只有办理的人能听到。')
  if (said === 'review') words.push('居民的录音微信提醒要听一下。')
  if (safety.gaveUp && said === 'unchecked')
    words.push('居民的录音微信一直没有回应，没能做内容安全检查，请自己听一遍。')
  if (photos('risky') > 0) words.push(`有 ${photos('risky')} 张照片微信认为不合适，只有办理的人能看到。`)
  if (photos('review') > 0) words.push(`有 ${photos('review')} 张照片微信提醒要看一下。`)
  if (safety.gaveUp && photos('unchecked') > 0) {
    words.push(`有 ${photos('unchecked')} 张照片微信一直没有回应，没能做内容安全检查，请自己看一遍。`)
  }
  return words
}

/** Recordings are looked after together with photos, and told from them by where they lie. */
function isVoice({ fileID }: { fileID: string }): boolean {
  return fileID.includes('/voices/')
}
