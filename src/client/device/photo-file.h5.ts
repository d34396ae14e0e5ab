import { endingFor } from '@/contract/upload'
import type { LocalFile } from '../cloud/upload'
import { isToShrink, typeOfEnding } from './file-type'

export type NoPhotos = 'refused' | 'full' | 'failed'

/** A browser leaves out the kinds it does not know. */
const typeOf = ({ type, name }: File) => (type === '' ? (typeOfEnding(name) ?? '') : type)

/** Lets the person choose photos, perhaps more than asked for: a browser sets no limit. None when they change their mind. */
export function choosePhotos(count: number): Promise<LocalFile[] | NoPhotos> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = count > 1
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? [])
      resolve(files.map((file) => ({ path: URL.createObjectURL(file), type: typeOf(file), bytes: file.size })))
    })
    input.click()
  })
}

const LONGEST_SIDE = 1600

export async function compress(file: LocalFile): Promise<LocalFile> {
  if (!isToShrink(file)) return file
  try {
    const image = await load(file.path)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
    if (!blob || (blob.size >= file.bytes && endingFor('photo', file.type) !== undefined)) return file
    return { path: URL.createObjectURL(blob), type: 'image/jpeg', bytes: blob.size }
  } catch {
    return file
  }
}

/** Whether a file is what its name says: a name alone makes no picture. */
export async function isPicture(file: LocalFile): Promise<boolean> {
  try {
    await load(file.path)
    return true
  } catch {
    return false
  }
}

/** What was opened can be looked at as long as the page is. */
export function temporary(path: string): Promise<string> {
  return Promise.resolve(path)
}

const THUMBNAIL_SIDE = 192
const THUMBNAIL_LENGTH = 20_000

/** A small picture as words: the browser's own address of a file dies with the page, and drafts outlive it. */
export async function lasting(file: LocalFile): Promise<string> {
  try {
    const image = await load(file.path)
    const scale = Math.min(1, THUMBNAIL_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const data = canvas.toDataURL('image/jpeg', 0.7)
    return data.length <= THUMBNAIL_LENGTH ? data : ''
  } catch {
    return ''
  }
}

function load(path: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not an image'))
    image.src = path
  })
}
