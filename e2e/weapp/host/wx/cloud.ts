import { config } from '../config'
import { answer, type Callbacks } from './callback'
import { postFile, whenConnected } from './network'
import { during, taskOf, type Running } from './task'

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

async function upload({ cloudPath, filePath }: Upload, running: Running): Promise<object> {
  mustBeReady('cloud.uploadFile')
  await whenConnected('cloud.uploadFile')
  running.onProgress(1)
  const header = { 'x-openid': config.openid }
  const sent = { filePath, name: 'file', formData: { cloudPath }, header }
  const response = await postFile(`${config.cloudUrl}/upload`, sent, running)
  const told = (await response.json()) as object
  if (!response.ok) throw new Error(`errCode: ${response.status} ${JSON.stringify(told)}`)
  running.onProgress(100)
  return told
}

function post(path: string, data: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-openid': config.openid }
  return fetch(config.cloudUrl + path, { method: 'POST', headers, body: JSON.stringify(data) })
}

/** WeChat cloud, with the local cloud behind it: here, not in the app, it is said who calls. */
export const cloud = {
  init: () => {
    ready = true
  },
  callFunction: answer('cloud.callFunction', async ({ name, data = {} }: Call) => {
    mustBeReady('cloud.callFunction')
    await whenConnected('cloud.callFunction')
    const response = await post(`/call/${name}`, data)
    if (!response.ok) throw new Error(`errCode: -504002 functions execute fail (${response.status})`)
    return { result: (await response.json()) as unknown, requestID: crypto.randomUUID() }
  }),
  uploadFile: (options: Upload) =>
    taskOf(options, (given, running) => {
      void answer('cloud.uploadFile', (one: Upload) => during(running, upload(one, running)))(given)
    }),
  getTempFileURL: answer('cloud.getTempFileURL', async ({ fileList }: { fileList: unknown[] }) => {
    mustBeReady('cloud.getTempFileURL')
    await whenConnected('cloud.getTempFileURL')
    const response = await post('/temp-urls', { fileList })
    if (!response.ok) throw new Error(`errCode: ${response.status} ${await response.text()}`)
    return (await response.json()) as object
  }),
}
