import { listenersOf } from '../app'
import { device } from '../config'
import { addFile, endingOf, fileAt } from '../files'
import { answer, type Callbacks } from './callback'
import { cloudGate, unreachable } from './controls'
import { during, taskOf, type Running } from './task'

interface Request extends Callbacks {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  timeout?: number
}

export interface Sent {
  filePath: string
  name: string
  formData?: Record<string, string>
  header?: Record<string, string>
}

interface UploadFile extends Callbacks, Sent {
  url: string
  timeout?: number
}

interface DownloadFile extends Callbacks {
  url: string
  header?: Record<string, string>
  timeout?: number
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

/** WeChat puts what a GET is given behind its address. */
function withQuery(url: string, data: unknown): string {
  const address = new URL(url)
  for (const [name, value] of Object.entries(data ?? {})) address.searchParams.set(name, String(value))
  return address.href
}

function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries(response.headers)
}

async function ask({ url, method = 'GET', data, header }: Request, { signal }: Running): Promise<object> {
  await whenConnected('request')
  const isGet = method === 'GET'
  const body = isGet ? undefined : typeof data === 'string' ? data : JSON.stringify(data)
  const headers = { 'content-type': 'application/json', ...header }
  const response = await fetch(isGet ? withQuery(url, data) : url, { method, headers, body, signal })
  return { data: await read(response), statusCode: response.status, header: headersOf(response), cookies: [] }
}

/** Sends a file of the phone as a form. */
export function postFile(url: string, { filePath, name, formData = {}, header }: Sent, running: Running) {
  const file = fileAt(filePath)
  if (!file) throw new Error(`no such file or directory ${filePath}`)
  const form = new FormData()
  for (const [key, value] of Object.entries(formData)) form.append(key, value)
  form.append(name, file, filePath.split('/').pop())
  return fetch(url, { method: 'POST', headers: header, body: form, signal: running.signal })
}

async function upload(options: UploadFile, running: Running): Promise<object> {
  await whenConnected('uploadFile')
  running.onProgress(1)
  const response = await postFile(options.url, options, running)
  const data = await response.text()
  running.onProgress(100)
  return { statusCode: response.status, data }
}

/** Kept under the ending of its address, as in WeChat, which does not look into it. */
async function download({ url, header }: DownloadFile, running: Running): Promise<object> {
  await whenConnected('downloadFile')
  running.onProgress(1)
  const response = await fetch(url, { headers: header, signal: running.signal })
  const content = await response.blob()
  running.onProgress(100)
  const ending = endingOf(new URL(url).pathname)
  const tempFilePath = addFile(content, ending === '' ? 'unknown' : ending)
  return { tempFilePath, statusCode: response.status, header: headersOf(response) }
}

export const network = {
  request: (options: Request) =>
    taskOf(options, (given, running) => {
      void answer('request', (one: Request) => during(running, ask(one, running)))(given)
    }),
  uploadFile: (options: UploadFile) =>
    taskOf(options, (given, running) => {
      void answer('uploadFile', (one: UploadFile) => during(running, upload(one, running)))(given)
    }),
  downloadFile: (options: DownloadFile) =>
    taskOf(options, (given, running) => {
      void answer('downloadFile', (one: DownloadFile) => during(running, download(one, running)))(given)
    }),
  getNetworkType: answer('getNetworkType', () => ({ networkType: device.connected ? 'wifi' : 'none' })),
  onNetworkStatusChange: (listener: (given: unknown) => void) => void listenersOf('networkStatus').add(listener),
  offNetworkStatusChange: (listener: (given: unknown) => void) => void listenersOf('networkStatus').delete(listener),
}
