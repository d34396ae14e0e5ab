import { DatabaseError, invalidParameter } from '../database/errors'
import type { Document } from '../database/values'
import { cloudPathOf, fileIdOf, parseCloudPath } from './cloud-path'
import type { FileStore } from './file-store'
import type { SignedUrls } from './signed-url'
import { field } from '../json'

/** The platform's temporary addresses last a day unless the caller says otherwise. */
const DEFAULT_MAX_AGE = 86_400
const UPLOAD_SECONDS = 900
/** 50 a call: https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/storage/Cloud.getTempFileURL.html */
export const MAX_FILES = 50

/** Answers `storage.*` actions. */
export class StorageService {
  constructor(
    private readonly files: FileStore,
    private readonly urls: SignedUrls,
    private readonly origin: () => string,
  ) {}

  handle(action: string, parameters: Document): Document {
    switch (action) {
      case 'storage.getUploadMetadata':
        return { data: this.uploadMetadata(parameters['path']) }
      case 'storage.batchGetDownloadUrl':
        return { data: { download_list: list(parameters['file_list']).map((file) => this.downloadUrl(file)) } }
      case 'storage.batchDeleteFile':
        return { data: { delete_list: list(parameters['fileid_list']).map((fileId) => this.remove(fileId)) } }
      default:
        throw new DatabaseError('INVALID_PARAM', `the local cloud does not know ${action}`)
    }
  }

  /** `cosFileId` goes into a header: a non-ASCII one crashes the SDK, so it is encoded. */
  private uploadMetadata(path: unknown): Document {
    const cloudPath = parseCloudPath(path)
    if (cloudPath === undefined) throw new DatabaseError('STORAGE_SIGN_PARAM_INVALID', 'not a cloud path')
    return {
      url: this.origin() + this.urls.sign('uploads', cloudPath, UPLOAD_SECONDS),
      token: 'local',
      authorization: 'local',
      fileId: fileIdOf(cloudPath),
      cosFileId: Buffer.from(cloudPath).toString('base64url'),
    }
  }

  private downloadUrl(file: unknown): Document {
    const [fileID, age] = [field(file, 'fileid'), field(file, 'max_age')]
    const maxAge = typeof age === 'number' && age > 0 ? Math.floor(age) : DEFAULT_MAX_AGE
    const cloudPath = cloudPathOf(fileID)
    if (cloudPath === undefined || this.files.find(cloudPath) === undefined) {
      return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '', maxAge }
    }
    return { code: 'SUCCESS', fileID, tempFileURL: this.origin() + this.urls.sign('files', cloudPath, maxAge), maxAge }
  }

  private remove(fileID: unknown): Document {
    const cloudPath = cloudPathOf(fileID)
    const removed = cloudPath !== undefined && this.files.remove(cloudPath)
    return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }
  }
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > MAX_FILES)
    throw invalidParameter(`a list of at most ${MAX_FILES} files is needed`)
  return value
}
