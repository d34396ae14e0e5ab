import Taro from '@tarojs/taro'
import type { LocalFile } from '../cloud/upload'

const TYPES: Record<string, string> = { png: 'image/png', webp: 'image/webp' }

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/jpeg'
}

/** WeChat shows one choice at a time; a second tap while it opens would ask for another. */
let choosing = false

/**
 * Lets the person choose or take photos.
 * @returns none when they change their mind; `refused` when WeChat may not show them, `failed` when it could not
 */
export async function choosePhotos(count: number): Promise<LocalFile[] | 'refused' | 'failed'> {
  if (choosing) return []
  choosing = true
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, type: typeOf(tempFilePath), bytes: size }))
  } catch (error) {
    const message = messageOf(error)
    if (/cancel/i.test(message)) return []
    return /auth|permission|privacy/i.test(message) ? 'refused' : 'failed'
  } finally {
    choosing = false
  }
}

/** WeChat fails with a sentence in English, in a field of its own. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
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

/** Over this, in bytes, a photo is made smaller before it is sent. */
const LARGE = 1_000_000

export async function compress(file: LocalFile): Promise<LocalFile> {
  if (file.bytes <= LARGE || file.type === 'image/png') return file
  try {
    const { tempFilePath } = await Taro.compressImage({ src: file.path, quality: 70, compressedWidth: 1600 })
    const info = await Taro.getFileInfo({ filePath: tempFilePath })
    const bytes = 'size' in info ? info.size : file.bytes
    return bytes < file.bytes ? { path: tempFilePath, type: 'image/jpeg', bytes } : file
  } catch {
    return file
  }
}
