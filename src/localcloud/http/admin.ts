import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Cloud } from '../cloud'
import { DatabaseError } from '../database/errors'
import type { Meter } from '../database/request'
import { isPlainObject, type Document } from '../database/values'
import { FunctionError } from '../functions/errors'
import type { Instance } from '../functions/instance'
import { parseJson } from '../json'
import type { FaultTarget, Strike } from '../local/faults'
import { readBody } from './body'
import { partNamed, readMultipart } from './multipart'
import { sendError, sendJson, sendText } from './reply'

const MAX_REQUEST_BYTES = 64 * 1024 * 1024

/**
 * `POST /admin[/<instance>]`: CloudBase's own protocol. The instance in the path says which function asks, so that its
 * cost is counted and its open API permissions hold; a bare SDK uses `/admin`.
 */
export async function handleAdmin(
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  instanceId: string,
): Promise<void> {
  const instance = cloud.instances.find(instanceId)
  if (instanceId !== '' && instance === undefined) return sendError(response, 404, 'no such function instance')
  if (request.headers['content-type']?.startsWith('multipart/'))
    return handleOpenApi(cloud, request, response, instance)
  const body = await readBody(request, MAX_REQUEST_BYTES)
  const parameters = body === 'too large' ? undefined : parseJson(body.toString())
  const action = isPlainObject(parameters) ? parameters['action'] : undefined
  if (!isPlainObject(parameters) || typeof action !== 'string') {
    return sendReply(response, { code: 'INVALID_COMMON_PARAM', message: 'not a CloudBase request' })
  }
  const target = faultTarget(action)
  await underFault(
    cloud,
    target,
    response,
    isWrite(action),
    async (failed) => {
      sendReply(response, failed ? unavailable(target) : await answer(cloud, action, parameters, instance))
    },
    () => answer(cloud, action, parameters, instance),
  )
}

async function answer(
  cloud: Cloud,
  action: string,
  parameters: Document,
  instance: Instance | undefined,
): Promise<Document> {
  const meter: Meter = instance?.meter ?? { requests: 0, read: 0, written: 0 }
  try {
    if (action.startsWith('database.')) {
      meter.requests += 1
      return cloud.database.handle(action, parameters, meter)
    }
    if (action.startsWith('storage.')) return cloud.storage.handle(action, parameters)
    if (action === 'functions.invokeFunction') return await invoke(cloud, parameters, instance)
    return { code: 'INVALID_COMMON_PARAM', message: `the local cloud does not know ${action}` }
  } catch (error) {
    if (error instanceof DatabaseError) return { code: error.code, message: error.message }
    if (error instanceof FunctionError) return { code: 'FUNCTIONS_EXECUTE_FAIL', message: error.message }
    throw error
  }
}

async function invoke(cloud: Cloud, parameters: Document, instance: Instance | undefined): Promise<Document> {
  const { function_name: name, request_data: data } = parameters
  if (typeof name !== 'string') return { code: 'INVALID_PARAM', message: 'function_name is missing' }
  const body = typeof data === 'string' && data !== '' ? data : '{}'
  const outcome = await cloud.callFromFunction(name, body, instance?.source ?? '')
  return { data: { response_data: outcome.json } }
}

async function handleOpenApi(
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  instance: Instance | undefined,
): Promise<void> {
  const parts = await readMultipart(request, MAX_REQUEST_BYTES)
  const list = typeof parts === 'string' ? [] : parts
  const [action, api, data] = [
    partNamed(list, 'action')?.toString(),
    partNamed(list, 'apiName')?.toString(),
    partNamed(list, 'requestData'),
  ]
  if (action !== 'wx.openApi' || api === undefined || data === undefined) {
    return sendReply(response, {
      code: 'INVALID_PARAM',
      message: `the local cloud does not know ${action ?? 'this request'}`,
    })
  }
  const ask = (): Buffer => cloud.openApi.handle(api, data, instance?.deployed.openapi)
  await underFault(
    cloud,
    'openapi',
    response,
    true,
    (failed) => {
      sendText(response, 200, failed ? cloud.openApi.systemError() : ask(), 'application/octet-stream')
    },
    ask,
  )
}

/** Does the work and replies; or, when a fault strikes, late, with an error, or not at all. */
async function underFault(
  cloud: Cloud,
  target: FaultTarget | undefined,
  response: ServerResponse,
  writes: boolean,
  reply: (failed: boolean) => void | Promise<void>,
  workOnly: () => unknown,
): Promise<void> {
  const strike: Strike = target === undefined ? { kind: 'none' } : cloud.faults.strike(target)
  if (strike.kind === 'drop') {
    if (strike.after && writes) await workOnly()
    response.socket?.destroy()
    return
  }
  if (strike.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, strike.ms))
  await reply(strike.kind === 'error')
}

function faultTarget(action: string): FaultTarget | undefined {
  if (action.startsWith('database.')) return 'database'
  return action.startsWith('storage.') ? 'storage' : undefined
}

function isWrite(action: string): boolean {
  return !/\.(get|calculate|aggregate|batchGet)/.test(action)
}

function unavailable(target: FaultTarget | undefined): Document {
  return target === 'storage'
    ? { code: 'STORAGE_REQUEST_FAIL', message: 'storage request fail (fault of the local cloud)' }
    : { code: 'DATABASE_REQUEST_FAILED', message: 'database request fail (fault of the local cloud)' }
}

/** Failures too are HTTP 200. */
function sendReply(response: ServerResponse, body: Document): void {
  sendJson(response, 200, { ...body, requestId: randomUUID() })
}
