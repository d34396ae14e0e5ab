import { CallError } from './call-error'
import { withDeadline } from './deadline'
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

/** In milliseconds. The function itself is ended after 20 s, so that what is silent for longer will not answer. */
const SILENCE = 25_000

/** WeChat cloud: the platform vouches for who calls. */
export const wechat: Transport = {
  call: (data) =>
    withDeadline(
      SILENCE,
      ({ resolve, reject }) => {
        cloud().callFunction({
          name: 'api',
          data,
          success: ({ result }) => resolve(result),
          fail: () => reject(unavailable()),
        })
      },
      unavailable,
    ),

  upload: ({ cloudPath, path, onProgress }) => {
    let task: { abort: () => void } | undefined
    return withDeadline<void>(
      SILENCE,
      ({ resolve, reject, alive }) => {
        const started = cloud().uploadFile({
          cloudPath,
          filePath: path,
          success: () => resolve(),
          fail: () => reject(unavailable()),
        })
        task = started
        started.onProgressUpdate(({ progress }) => {
          alive()
          onProgress?.(progress)
        })
      },
      () => {
        task?.abort()
        return unavailable()
      },
    )
  },
}
