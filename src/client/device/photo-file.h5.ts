import type { LocalFile } from '../cloud/upload'

/** Lets the person choose photos; none when they change their mind. */
export function choosePhotos(count: number): Promise<LocalFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = count > 1
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? []).slice(0, count)
      resolve(files.map((file) => ({ path: URL.createObjectURL(file), type: file.type, bytes: file.size })))
    })
    input.click()
  })
}

/** Over this, in bytes, a photo is made smaller before it is sent. */
const LARGE = 1_000_000
const LONGEST_SIDE = 1600

export async function compress(file: LocalFile): Promise<LocalFile> {
  if (file.bytes <= LARGE || !/^image\/(jpeg|webp)$/.test(file.type)) return file
  try {
    const image = await load(file.path)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
    if (!blob || blob.size >= file.bytes) return file
    return { path: URL.createObjectURL(blob), type: 'image/jpeg', bytes: blob.size }
  } catch {
    return file
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
