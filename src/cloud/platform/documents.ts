import { UPLOADS } from '@/contract/upload'
import { Failure, invalidField } from './failure'
import { download, fileRoot, ownUpload, upload } from './files'
import { secrets } from './secrets'

const GONE = '这个文件没有传好，请删掉后重新添加'
const PDF = Buffer.from('%PDF-')

export interface ClaimedDocument {
  fileID: string
  bytes: number
}

/**
 * Makes a document that the person has uploaded usable: looks at its bytes and stores a copy. Doing it again gives the
 * same id.
 * @throws Failure NOT_FOUND at the field for what is missing or somebody else's; INVALID_INPUT for what is no PDF
 */
export async function claimDocument(openid: string, ownerId: string, fileID: string): Promise<ClaimedDocument> {
  const base = await fileRoot()
  const { path, content } = await fetched(base, openid, fileID)
  if (content.length > UPLOADS.document.maxBytes) throw invalidField('documents', '文件太大了，请选小一点的')
  if (!content.subarray(0, PDF.length).equals(PDF)) throw invalidField('documents', '有一个文件不是 PDF，请换一个')
  const copy = await upload(`documents/${secrets().hash('document copy', ownerId, path)}.pdf`, content)
  return { fileID: copy, bytes: content.length }
}

async function fetched(base: string, openid: string, fileID: string): Promise<{ path: string; content: Buffer }> {
  try {
    const path = ownUpload(base, openid, fileID)
    return { path, content: await download(base + path) }
  } catch (error) {
    // Files are looked up the same way for all; what is missing is said where it was given.
    if (error instanceof Failure && error.code === 'NOT_FOUND')
      throw new Failure('NOT_FOUND', GONE, { fields: { documents: GONE } })
    throw error
  }
}
