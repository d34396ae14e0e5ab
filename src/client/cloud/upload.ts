import { uploadTicket, type UploadKind } from '@/contract/upload'
import { call } from './call'
import { transport } from './transport'

export interface LocalFile {
  path: string
  /** MIME type and size in bytes, which the ticket is for. */
  type: string
  bytes: number
}

/** Uploads a file and gives its id. It counts once an action uses it. */
export async function upload(
  file: LocalFile,
  onProgress?: (percent: number) => void,
  kind: UploadKind = 'photo',
): Promise<string> {
  const { cloudPath, fileID } = await call(uploadTicket, { kind, type: file.type, bytes: file.bytes })
  await transport.upload({ cloudPath, path: file.path, onProgress })
  return fileID
}
