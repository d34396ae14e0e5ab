import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import { field, parseJson } from '../json'
import { fileIdOf, parseCloudPath } from '../storage/cloud-path'
import { MAX_FILES } from '../storage/service'
import { readBody } from './body'
import { callerOf } from './call'
import { partNamed, readMultipart } from './multipart'
import { sendError, sendJson, sendText } from './reply'

const MAX_FILE_BYTES = 20 * 1024 * 1024
const MAX_LIST_BYTES = 64 * 1024

/** The platform's code for what a storage rule forbids. */
const EXCEEDS_AUTHORITY = -503002

/**
 * `POST /upload`: what `wx.cloud.uploadFile` is in WeChat, past our code and with the path the client names. The
 * storage rule holds: only somebody, only under the prefixes open to clients, and nothing that is there is replaced.
 */
export async function handleUpload(cloud: Cloud, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const caller = callerOf(request)
  const parts = await readMultipart(request, MAX_FILE_BYTES)
  if (caller === 'invalid') return sendError(response, 400, 'x-openid is not an openid')
  if (caller.openid === undefined) return sendError(response, 401, 'x-openid is missing', EXCEEDS_AUTHORITY)
  if (parts === 'malformed') return sendError(response, 400, 'expected multipart/form-data')
  if (parts === 'too large') return sendError(response, 413, 'the file exceeds 20 MB', -503001)
  const cloudPath = parseCloudPath(partNamed(parts, 'cloudPath')?.toString())
  const content = partNamed(parts, 'file')
  if (cloudPath === undefined) return sendError(response, 400, 'cloudPath is missing or not a cloud path', -503004)
  if (content === undefined) return sendError(response, 400, 'file is missing', -503001)
  if (!cloud.schema.clientsMayCreate.some((prefix) => cloudPath.startsWith(prefix)))
    return sendForbidden(response, 'clients may not write there')
  await withStorageFaults(
    cloud,
    response,
    () => {
      if (cloud.files.find(cloudPath) !== undefined)
        return sendForbidden(response, 'there is a file, and clients may not replace it')
      cloud.files.write(cloudPath, content)
      sendJson(response, 200, { fileID: fileIdOf(cloudPath), statusCode: 200, errMsg: 'uploadFile:ok' })
    },
    503,
  )
}

/**
 * `POST /temp-urls`: what `wx.cloud.getTempFileURL` is in WeChat, past our code. The storage rule lets no client read: each
 * file is refused for itself, whether or not it is there, and the call as a whole succeeds.
 */
export async function handleTempUrls(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const caller = callerOf(request)
  const body = await readBody(request, MAX_LIST_BYTES)
  if (caller === 'invalid') return sendError(response, 400, 'x-openid is not an openid')
  if (caller.openid === undefined) return sendError(response, 401, 'x-openid is missing', EXCEEDS_AUTHORITY)
  const given = body === 'too large' ? undefined : field(parseJson(body.toString()), 'fileList')
  if (!Array.isArray(given) || given.length > MAX_FILES)
    return sendError(response, 400, `fileList must have at most ${MAX_FILES} files`, -503001)
  const fileList = given.map((file: unknown) => ({
    fileID: field(file, 'fileID') ?? file,
    tempFileURL: '',
    status: EXCEEDS_AUTHORITY,
    errMsg: 'STORAGE_EXCEED_AUTHORITY',
  }))
  sendJson(response, 200, { fileList, errMsg: 'getTempFileURL:ok' })
}

/** `PUT /uploads/…`: where the SDK's own upload goes; success is an empty body. */
export async function handleSignedUpload(
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const cloudPath = cloud.urls.verify('uploads', url)
  const content = await readBody(request, MAX_FILE_BYTES)
  if (cloudPath === undefined) return sendCosError(response, 403, 'AccessDenied')
  if (content === 'too large') return sendCosError(response, 400, 'EntityTooLarge')
  await withStorageFaults(
    cloud,
    response,
    () => {
      cloud.files.write(cloudPath, content)
      sendText(response, 200, '', 'application/xml')
    },
    503,
  )
}

/** `GET /files/…`: a temporary address. Private, never sniffed; what is not a known picture, sound or PDF is a download. */
export async function handleDownload(
  cloud: Cloud,
  response: ServerResponse,
  url: URL,
  withBody: boolean,
): Promise<void> {
  const cloudPath = cloud.urls.verify('files', url)
  if (cloudPath === undefined) return sendError(response, 403, 'the address is wrong or has expired', EXCEEDS_AUTHORITY)
  await withStorageFaults(
    cloud,
    response,
    () => {
      const file = cloud.files.find(cloudPath)
      if (file === undefined) return sendError(response, 404, 'no such file', -503003)
      const isDownload = file.type === 'application/octet-stream'
      const headers: Record<string, string> = {
        'cache-control': 'private, max-age=300',
        'content-security-policy': "default-src 'none'; sandbox",
      }
      if (isDownload) headers['content-disposition'] = 'attachment'
      if (withBody) return sendText(response, 200, cloud.files.read(file), file.type, headers)
      response.writeHead(200, {
        'content-type': file.type,
        'content-length': file.size,
        'x-content-type-options': 'nosniff',
        ...headers,
      })
      response.end()
    },
    503,
  )
}

function sendForbidden(response: ServerResponse, reason: string): void {
  sendError(response, 403, `STORAGE_EXCEED_AUTHORITY: ${reason}`, EXCEEDS_AUTHORITY)
}

async function withStorageFaults(
  cloud: Cloud,
  response: ServerResponse,
  work: () => void,
  status: number,
): Promise<void> {
  const strike = cloud.faults.strike('storage')
  if (strike.kind === 'drop') {
    response.socket?.destroy()
    return
  }
  if (strike.kind === 'error')
    return sendError(response, status, 'storage request fail (fault of the local cloud)', -503001)
  if (strike.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, strike.ms))
  work()
}

/** COS answers errors as XML; the SDK reads exactly these elements. */
function sendCosError(response: ServerResponse, status: number, code: string): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  sendText(response, status, body, 'application/xml')
}
