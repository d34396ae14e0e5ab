import { UPLOADS } from '@/contract/upload'
import type { LocalFile } from '../../cloud'

/** Why a photo cannot go along: in a word for its tile, in a sentence for what to do. */
export interface Unfit {
  word: string
  advice: string
}

const MEGABYTE = 1024 * 1024

/** Not a picture by its kind: it gets no place among the photos. */
export function isStrange({ type }: LocalFile): boolean {
  return type !== '' && !type.startsWith('image/')
}

/** What is said of files that got no place: videos by their name, as most of them are. */
export function strangeWords(files: readonly LocalFile[]): string | undefined {
  const strange = files.filter(isStrange)
  if (strange.length === 0) return undefined
  const videos = strange.filter(({ type }) => type.startsWith('video/')).length
  const what = videos === strange.length ? '个视频' : '个文件不是照片，'
  return `有 ${strange.length} ${what}没有加上，这里只能放照片`
}

/** A picture that the phone can show, and the box cannot take: iPhones' own kind above all. */
export function isHeic({ type }: LocalFile): boolean {
  return /^image\/hei[cf]/.test(type)
}

export const HEIC: Unfit = {
  word: '打不开',
  advice: '这张是 HEIC 格式，这里打不开。请用截图代替，或在手机「设置 → 相机 → 格式」里选「兼容性最佳」再拍一张',
}

export const BROKEN: Unfit = { word: '不是照片', advice: '这个文件打不开，不是照片。请删掉，换一张' }

export const GONE: Unfit = { word: '找不到了', advice: '有照片在手机里找不到了。请删掉，重新加一张' }

/** Not sent, and not to be kept either. */
export const NO_ROOM = {
  advice: '手机存储满了，没传上的照片没能先存下。请先别离开这一页，有信号再点一下重传',
}

/** @returns why a file is too large to be sent, in whole megabytes; nothing when it is not */
export function tooLarge({ bytes }: LocalFile): Unfit | undefined {
  const most = UPLOADS.photo.maxBytes
  if (bytes <= most) return undefined
  const size = Math.ceil(bytes / MEGABYTE)
  return {
    word: '太大了',
    advice: `这张有 ${size} MB，最多 ${most / MEGABYTE} MB。请删掉，换一张小的，或用截图代替`,
  }
}
