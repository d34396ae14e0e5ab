import { addFile, fileAt, fromBase64, resolveSource } from '../files'
import { topPage } from '../pages'
import { fail } from '../report'
import { answer } from './callback'
import { controls } from './controls'

interface Choice {
  count?: number
  mediaType?: string[]
  sizeType?: string[]
  sourceType?: string[]
}

interface Compression {
  src: string
  quality?: number
  /** Its height follows. */
  compressedWidth?: number
}

function fileOf(path: string): Blob {
  const file = fileAt(path)
  if (!file) throw new Error(`no such file or directory ${path}`)
  return file
}

async function sizeOf(source: string): Promise<{ width: number; height: number }> {
  const image = new Image()
  image.src = resolveSource(source, topPage()?.path ?? '')
  await image.decode().catch(() => {
    throw new Error('illegal image')
  })
  return { width: image.naturalWidth, height: image.naturalHeight }
}

export const media = {
  chooseMedia: answer('chooseMedia', ({ count = 9, mediaType = ['image', 'video'] }: Choice) => {
    const { photos } = controls
    controls.photos = undefined
    // A test that forgot to say so would else see a person who changed their mind.
    if (photos === undefined) throw new Error(fail('chooseMedia was called, and the test does not say what is chosen'))
    if (photos === 'cancel') throw new Error('chooseMedia:fail cancel')
    if (photos === 'break') throw new Error('chooseMedia:fail can not open the album')
    if (photos === 'full') throw new Error('chooseMedia:fail the maximum size of the file storage limit is exceeded')
    if (photos === 'deny') throw new Error('chooseMedia:fail auth deny')
    if (!mediaType.includes('image')) throw new Error('chooseMedia: the host has photos only')
    const tempFiles = photos.slice(0, count).map(({ base64, type }) => {
      const content = fromBase64(base64, type)
      return { tempFilePath: addFile(content, type.split('/')[1] ?? 'jpg'), size: content.size, fileType: 'image' }
    })
    return { tempFiles, type: 'image' }
  }),
  getImageInfo: answer('getImageInfo', async ({ src }: { src: string }) => {
    const type = fileAt(src)?.type.replace('image/', '') ?? 'unknown'
    return { ...(await sizeOf(src)), path: src, type }
  }),
  getFileInfo: answer('getFileInfo', ({ filePath }: { filePath: string }) => ({ size: fileOf(filePath).size })),
  compressImage: answer('compressImage', async ({ src, quality = 80, compressedWidth }: Compression) => {
    const { width, height } = await sizeOf(src)
    const scale = (compressedWidth ?? width) / width
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) })
    const picture = await createImageBitmap(fileOf(src))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality / 100))
    if (!blob) throw new Error('the picture could not be written')
    return { tempFilePath: addFile(blob, 'jpg') }
  }),
  scanCode: answer('scanCode', () => {
    const { scanned } = controls
    controls.scanned = undefined
    if (scanned === undefined) throw new Error(fail('scanCode was called, and the test does not say what is read'))
    if (scanned === 'cancel') throw new Error('scanCode:fail cancel')
    return { result: scanned, scanType: 'QR_CODE', charSet: 'UTF-8' }
  }),
  previewImage: answer('previewImage', ({ urls, current }: { urls: string[]; current?: string }) => {
    previewed.urls = urls
    previewed.current = current ?? urls[0] ?? ''
  }),
}

/** What was last shown large; WeChat's own viewer is not drawn. */
export const previewed: { urls: string[]; current: string } = { urls: [], current: '' }
