import { CallError } from './call-error'
import type { Transport } from './transport'

let ready = false

/** `wx.cloud` wants one init before its first use. */
function cloud(): typeof wx.cloud {
  if (!ready) wx.cloud.init({ env: CLOUD_ENV === '' ? undefined : CLOUD_ENV, traceUser: false })
  ready = true
  return wx.cloud
}

function unavailable(): CallError {
  return new CallError({ code: 'UNAVAILABLE' })
}

/** WeChat cloud: the platform vouches for who calls. */
export const wechat: Transport = {
  call: (data) =>
    new Promise((resolve, reject) => {
      cloud().callFunction({
        name: 'api',
        data,
        success: ({ result }) => resolve(result),
        fail: () => reject(unavailable()),
      })
    }),

  upload: ({ cloudPath, path, onProgress }) =>
    new Promise((resolve, reject) => {
      const task = cloud().uploadFile({
        cloudPath,
        filePath: path,
        success: () => resolve(),
        fail: () => reject(unavailable()),
      })
      task.onProgressUpdate(({ progress }) => onProgress?.(progress))
    }),
}
