import { config } from '../config'
import { answer, type Callbacks } from './callback'
import { postFile, taskOf, whenConnected } from './network'

let ready = false

function mustBeReady(api: string): void {
  if (!ready) throw new Error(`${api}:fail Cloud API isn't enabled, please call wx.cloud.init first`)
}

interface Call {
  name: string
  data?: object
}

interface Upload extends Callbacks {
  cloudPath: string
  filePath: string
}

/** WeChat cloud, with the local cloud behind it: here, not in the app, it is said who calls. */
export const cloud = {
  init: () => {
    ready = true
  },
  callFunction: answer('cloud.callFunction', async ({ name, data = {} }: Call) => {
    mustBeReady('cloud.callFunction')
    await whenConnected('cloud.callFunction')
    const response = await fetch(`${config.cloudUrl}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': config.openid },
      body: JSON.stringify(data),
    })
    if (!response.ok) throw new Error(`errCode: -504002 functions execute fail (${response.status})`)
    return { result: (await response.json()) as unknown, requestID: crypto.randomUUID() }
  }),
  uploadFile: (options: Upload) =>
    taskOf((onProgress) => {
      const send = answer('cloud.uploadFile', async ({ cloudPath, filePath }: Upload) => {
        mustBeReady('cloud.uploadFile')
        await whenConnected('cloud.uploadFile')
        onProgress(1)
        const header = { 'x-openid': config.openid }
        const form = { filePath, name: 'file', formData: { cloudPath }, header }
        const response = await postFile(`${config.cloudUrl}/upload`, form)
        const told = (await response.json()) as object
        if (!response.ok) throw new Error(`errCode: ${response.status} ${JSON.stringify(told)}`)
        onProgress(100)
        return told
      })
      void send({ ...options, complete: options.complete ?? (() => undefined) })
    }),
}
