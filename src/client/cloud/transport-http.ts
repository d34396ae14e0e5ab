import Taro from '@tarojs/taro'
import { identity } from '../device/identity'
import { CallError } from './call-error'
import type { Transport } from './transport'

const TIMEOUT = 15_000

function unavailable(): CallError {
  return new CallError({ code: 'UNAVAILABLE' })
}

/** The local cloud, which believes the caller's header: on one computer there is nobody to vouch. */
export const http: Transport = {
  async call(envelope) {
    try {
      const { data, statusCode } = await Taro.request<unknown, object>({
        url: `${LOCAL_CLOUD}/call/api`,
        method: 'POST',
        header: { 'content-type': 'application/json', 'x-openid': identity() },
        data: envelope,
        timeout: TIMEOUT,
      })
      if (statusCode >= 500 || data === null) throw unavailable()
      return data
    } catch {
      throw unavailable()
    }
  },

  upload: ({ cloudPath, path, onProgress }) =>
    new Promise((resolve, reject) => {
      const task = Taro.uploadFile({
        url: `${LOCAL_CLOUD}/upload`,
        filePath: path,
        name: 'file',
        fileName: cloudPath.split('/').pop() ?? 'file',
        formData: { cloudPath },
        header: { 'x-openid': identity() },
        success: ({ statusCode }) => (statusCode < 300 ? resolve() : reject(unavailable())),
        fail: () => reject(unavailable()),
      })
      task.progress(({ progress }) => onProgress?.(progress))
    }),
}
