import { decodeOpenApiRequest, encodeOpenApiResponse } from './protobuf'
import { readMediaCheck, type MediaCheck } from './media-check'
import type { SentMessages } from './sent-messages'
import { refusalOf } from './subscribe-message'
import { checkText } from './text-check'

/** The calling function has not declared the API in its config.json. */
const NO_PERMISSION = -604101
/** The platform could not reach WeChat: what a fault looks like. */
const SYSTEM_ERROR = -604103

/** Answers open API calls (`wx.openApi`) as WeChat would; what is not known here is refused loudly. */
export class OpenApiService {
  constructor(
    private readonly sent: SentMessages,
    private readonly now: () => number,
    private readonly log: (line: string) => void,
    /** Looks at a picture some time after the answer, as WeChat does. */
    private readonly lookAt: (check: MediaCheck) => void,
  ) {}

  /** `declared` are the API names the calling function may use; undefined when no function calls (a bare SDK). */
  handle(api: string, requestData: Buffer, declared: readonly string[] | undefined): Buffer {
    if (declared !== undefined && !declared.includes(api)) return encodeOpenApiResponse({}, NO_PERMISSION)
    const answer = this.answers[api]
    if (answer === undefined) {
      const errmsg = `api not supported by the local cloud: ${api}`
      this.log(errmsg)
      return encodeOpenApiResponse({ errcode: -1, errmsg })
    }
    const parameters = decodeOpenApiRequest(requestData)
    return encodeOpenApiResponse(
      parameters === undefined ? { errcode: 47001, errmsg: 'data format error' } : answer(parameters),
    )
  }

  /** The reply when a fault is switched on: an error of the platform, nothing recorded. */
  systemError(): Buffer {
    return encodeOpenApiResponse({}, SYSTEM_ERROR)
  }

  private readonly answers: Record<string, ((parameters: Record<string, unknown>) => object) | undefined> = {
    'subscribeMessage.send': (message) => this.send(message),
    'security.msgSecCheck': checkText,
    'security.mediaCheckAsync': (parameters) => this.checkMedia(parameters),
  }

  private send(message: Record<string, unknown>): object {
    const refusal = refusalOf(message)
    this.sent.add({
      to: message['touser'],
      template: message['template_id'],
      data: message['data'],
      page: message['page'] ?? null,
      state: refusal === undefined ? 'sent' : 'refused',
      at: new Date(this.now()).toISOString(),
    })
    return refusal ?? { errcode: 0, errmsg: 'ok' }
  }

  private checkMedia(parameters: Record<string, unknown>): object {
    const check = readMediaCheck(parameters)
    if ('errcode' in check) return check
    this.lookAt(check)
    return { errcode: 0, errmsg: 'ok', trace_id: check.traceId }
  }
}
