import protobuf from 'protobufjs'

import { field, list } from '../json'

/** The messages `wx-server-sdk` wraps open API calls in (its own `protobuf/openapi.js`), the fields used here. */
const { root } = protobuf.parse(`
  syntax = "proto2";
  message KeyValuePair { optional string key = 1; optional bytes value = 2; optional string contenttype = 3; optional string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { optional int32 apiType = 1; optional OpenApiData openapiData = 2; optional string appid = 6; }
  message CommOpenApiResp { optional bytes respData = 1; optional string contentType = 2; optional int32 errorCode = 3; optional uint32 httpCode = 4; optional int32 svrkitErrorCode = 6; }
`)
const requestType = root.lookupType('CommApiData')
const responseType = root.lookupType('CommOpenApiResp')

/** The parameters of an open API call, every pair's value being JSON; undefined when the body is no such message. */
export function decodeOpenApiRequest(body: Buffer): Record<string, unknown> | undefined {
  try {
    return parametersOf(body)
  } catch {
    return undefined
  }
}

function parametersOf(body: Buffer): Record<string, unknown> {
  const decoded: unknown = requestType.toObject(requestType.decode(body), { bytes: String })
  const pairs = list(field(field(decoded, 'openapiData'), 'pairs'))
  const result: Record<string, unknown> = {}
  for (const pair of pairs) {
    const [key, value] = [field(pair, 'key'), field(pair, 'value')]
    if (typeof key === 'string' && typeof value === 'string')
      result[key] = JSON.parse(Buffer.from(value, 'base64').toString())
  }
  return result
}

/** WeChat's own answer as JSON, or with `systemError` a refusal by the platform before WeChat was asked. */
export function encodeOpenApiResponse(answer: object, systemError = 0): Buffer {
  const message = responseType.create({
    respData: Buffer.from(JSON.stringify(answer)),
    contentType: 'application/json',
    errorCode: systemError,
    httpCode: 200,
    svrkitErrorCode: 0,
  })
  return Buffer.from(responseType.encode(message).finish())
}
