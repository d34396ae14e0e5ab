import Taro from '@tarojs/taro'
import type { LocalFile } from '../cloud/upload'
import { isToShrink, typeOfEnding } from './file-type'
import { isCancel, isRefusal, messageOf } from './wechat-error'

/** WeChat names a file by what it is, and says no more of it. */
function typeOf(path: string): string {
  return typeOfEnding(path) ?? 'image/jpeg'
}

/** `refused` when WeChat may not show them, `full` when the phone has no room for copies, `failed` when it could not. */
export type NoPhotos = 'refused' | 'full' | 'failed'

/** WeChat shows one choice at a time; a second tap while it opens would ask for another. */
let choosing = false

/**
 * Lets the person choose or take photos.
 * @returns none when they change their mind, else why there are none
 */
export async function choosePhotos(count: number): Promise<LocalFile[] | NoPhotos> {
  if (choosing) return []
  choosing = true
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, type: typeOf(tempFilePath), bytes: size }))
  } catch (error) {
    if (isCancel(error)) return []
    if (/space|storage|quota|exceed/i.test(messageOf(error))) return 'full'
    return isRefusal(error) ? 'refused' : 'failed'
  } finally {
    choosing = false
  }
}

/** Whether a file is what its name says: a name alone makes no picture. */
export async function isPicture(file: LocalFile): Promise<boolean> {
  try {
    await Taro.getImageInfo({ src: file.path })
    return true
  } catch {
    return false
  }
}

/** Where a stored draft may show it from: WeChat keeps the file for a while, and the tile says so once it is gone. */
export function lasting(file: LocalFile): Promise<string> {
  return Promise.resolve(file.path)
}

/** A copy to look at while the app is open of what lies on the phone until it is sent, as that goes then. */
export async function temporary(path: string): Promise<string> {
  try {
    return (await Taro.compressImage({ src: path, quality: 100 })).tempFilePath
  } catch {
    return path
  }
}

/** Makes it smaller where that is worth it, as a JPEG; what cannot be made smaller stays as it is. */
export async function compress(file: LocalFile): Promise<LocalFile> {
  if (!isToShrink(file)) return file
  try {
    const { tempFilePath } = await Taro.compressImage({ src: file.path, quality: 70, compressedWidth: 1600 })
    const info = await Taro.getFileInfo({ filePath: tempFilePath })
    const bytes = 'size' in info ? info.size : file.bytes
    return bytes < file.bytes ? { path: tempFilePath, type: 'image/jpeg', bytes } : file
  } catch {
    return file
  }
}
