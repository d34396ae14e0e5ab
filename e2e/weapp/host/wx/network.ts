import { listenersOf } from '../app'
import { device } from '../config'
import { fileAt } from '../files'
import { answer, type Callbacks } from './callback'
import { cloudGate, unreachable } from './controls'

interface Request {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  dataType?: string
}

interface UploadFile extends Callbacks {
  url: string
  filePath: string
  name: string
  formData?: Record<string, string>
  header?: Record<string, string>
}

export function whenConnected(api: string): Promise<void> {
  if (!device.connected) throw new Error(unreachable(api, 'net::ERR_INTERNET_DISCONNECTED'))
  return cloudGate(api)
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** The task WeChat gives back at once. Progress is told when it has begun and when it is over. */
export function taskOf(run: (onProgress: (progress: number) => void) => void) {
  const heard = new Set<(progress: { progress: number }) => void>()
  let aborted = false
  queueMicrotask(() =>
    run((progress) => {
      if (!aborted) heard.forEach((listener) => listener({ progress }))
    }),
  )
  return {
    abort: () => {
      aborted = true
    },
    onProgressUpdate: (listener: (progress: { progress: number }) => void) => void heard.add(listener),
    offProgressUpdate: (listener: (progress: { progress: number }) => void) => void heard.delete(listener),
    onHeadersReceived: () => undefined,
    offHeadersReceived: () => undefined,
  }
}

export const network = {
  request: (options: Request & Callbacks) => {
    const ask = answer('request', async ({ url, method = 'GET', data, header }: Request) => {
      await whenConnected('request')
      const body = method === 'GET' ? undefined : JSON.stringify(data)
      const response = await fetch(url, { method, headers: header, body })
      return { data: await read(response), statusCode: response.status, header: {}, cookies: [] }
    })
    return taskOf(() => {
      void ask({ ...options, complete: options.complete ?? (() => undefined) })
    })
  },
  uploadFile: (options: UploadFile) =>
    taskOf((onProgress) => {
      const send = answer('uploadFile', async ({ url, filePath, name, formData = {}, header }: UploadFile) => {
        await whenConnected('uploadFile')
        onProgress(1)
        const response = await postFile(url, { filePath, name, formData, header })
        onProgress(100)
        return { statusCode: response.status, data: await response.text() }
      })
      void send({ ...options, complete: options.complete ?? (() => undefined) })
    }),
  getNetworkType: answer('getNetworkType', () => ({ networkType: device.connected ? 'wifi' : 'none' })),
  onNetworkStatusChange: (listener: (given: unknown) => void) => void listenersOf('networkStatus').add(listener),
  offNetworkStatusChange: (listener: (given: unknown) => void) => void listenersOf('networkStatus').delete(listener),
}

export function postFile(
  url: string,
  {
    filePath,
    name,
    formData,
    header,
  }: { filePath: string; name: string; formData: Record<string, string>; header?: Record<string, string> },
): Promise<Response> {
  const file = fileAt(filePath)
  if (!file) throw new Error(`no such file or directory ${filePath}`)
  const form = new FormData()
  for (const [key, value] of Object.entries(formData)) form.append(key, value)
  form.append(name, file, filePath.split('/').pop())
  return fetch(url, { method: 'POST', headers: header, body: form })
}
