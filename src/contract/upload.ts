import * as v from 'valibot'
import { declare } from './action'
import { oneOf } from './schema'

/** What may be uploaded: types by kind, and the largest size in bytes. */
export const UPLOADS = {
  photo: { types: { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }, maxBytes: 10 * 1024 * 1024 },
  // WeChat records MP3 and Safari AAC. Other browsers have nothing but Opus in WebM: docs/decisions/022-voice-note.md.
  voice: {
    types: { 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/aac': 'aac', 'audio/webm': 'webm' },
    maxBytes: 2 * 1024 * 1024,
  },
  document: { types: { 'application/pdf': 'pdf' }, maxBytes: 20 * 1024 * 1024 },
} as const
export type UploadKind = keyof typeof UPLOADS

export const MAX_PHOTOS = 6

const KIND_MESSAGE = '请选照片、录音或 PDF 文件'
const SIZE_MESSAGE = '文件大小不正确，请重新选择'

/** The file ending for a type that is allowed for the kind. */
export function endingFor(kind: UploadKind, type: string): string | undefined {
  const types: Readonly<Record<string, string>> = UPLOADS[kind].types
  return Object.keys(types).includes(type) ? types[type] : undefined
}

/** A place to upload one file to. The file counts only once an action uses it, and only for who asked for the ticket. */
export const uploadTicket = declare({
  name: 'upload.ticket',
  who: 'anyone',
  writes: false,
  input: v.pipe(
    v.object({
      kind: oneOf(['photo', 'voice', 'document'], KIND_MESSAGE),
      type: v.string(KIND_MESSAGE),
      bytes: v.pipe(v.number(SIZE_MESSAGE), v.integer(SIZE_MESSAGE), v.minValue(1, '这个文件是空的，请重新选择')),
    }),
    v.forward(
      v.check(
        ({ kind, type }) => kind !== 'document' || endingFor(kind, type) !== undefined,
        '这里只能放 PDF 文件，请换一个',
      ),
      ['type'],
    ),
    v.forward(
      v.check(
        ({ kind, type }) => kind !== 'voice' || endingFor(kind, type) !== undefined,
        '这种录音打不开，请再录一次',
      ),
      ['type'],
    ),
    v.forward(
      v.check(({ kind, type }) => endingFor(kind, type) !== undefined, '这种文件打不开，请换成 JPG 或 PNG 照片'),
      ['type'],
    ),
    v.forward(
      v.check(({ kind, bytes }) => bytes <= UPLOADS[kind].maxBytes, '文件太大了，请选小一点的'),
      ['bytes'],
    ),
  ),
  output: v.object({ cloudPath: v.string(), fileID: v.string() }),
})

const PHOTO_MESSAGE = '这张照片没有传好，请删掉后重新添加'

/** File id of a photo the caller has uploaded. */
export const photo = v.pipe(v.string(PHOTO_MESSAGE), v.regex(/^cloud:\/\/[\w.-]+\/[\w./-]{1,160}$/, PHOTO_MESSAGE))

export const photos = v.pipe(
  v.array(photo, PHOTO_MESSAGE),
  v.maxLength(MAX_PHOTOS, `最多 ${MAX_PHOTOS} 张照片，请去掉几张`),
  v.check((ids) => new Set(ids).size === ids.length, '有两张是同一张照片，请去掉一张'),
)

/** A photo as it is shown: `url` is temporary. */
export const photoView = v.object({ fileID: v.string(), url: v.string() })
export type PhotoView = v.InferOutput<typeof photoView>
