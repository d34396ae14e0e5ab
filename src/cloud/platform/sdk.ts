import cloud from 'wx-server-sdk'
import * as v from 'valibot'

/** The one place that knows the quirks of `wx-server-sdk`'s types. */

// `DYNAMIC_CURRENT_ENV` is a symbol at run time, which the types of `init` refuse; `updateConfig` takes the same object.
const currentEnvironment: object = { env: cloud.DYNAMIC_CURRENT_ENV }
cloud.init(currentEnvironment)

// A missing document is `null`, not an exception to be told apart by its words. The types do not know the option.
const missingIsNull: object = { throwOnNotFound: false }
export const database = cloud.database(missingIsNull)
export const command = database.command

const context = v.object({ OPENID: v.optional(v.string()), SOURCE: v.optional(v.string(), '') })

/** Who calls, as the platform vouches for it; never from what was sent. */
export function callerOpenid(): string | undefined {
  const { OPENID } = v.parse(context, cloud.getWXContext())
  return OPENID === '' ? undefined : OPENID
}

/** What started this call: `wx_client`, `wx_trigger`, …, also with what called in between. */
export function callerSource(): string {
  return v.parse(context, cloud.getWXContext()).SOURCE
}

export const storage = {
  upload: (cloudPath: string, content: Buffer) => cloud.uploadFile({ cloudPath, fileContent: content }),
  download: (fileID: string) => cloud.downloadFile({ fileID }),
  temporaryUrls: (fileIDs: string[]) => cloud.getTempFileURL({ fileList: fileIDs }),
  remove: (fileIDs: string[]) => cloud.deleteFile({ fileList: fileIDs }),
}

export const openapi = cloud.openapi
