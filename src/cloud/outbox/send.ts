import * as v from 'valibot'
import { openapi } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import type { OutboxRecord } from './record'

const templateIds = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))

/** Template ids are given by WeChat's console: `TEMPLATE_IDS` is a JSON object from our names to them. */
function templateId(name: string): string {
  const configured = process.env.TEMPLATE_IDS
  return (configured === undefined ? undefined : v.parse(templateIds, configured)[name]) ?? name
}

/**
 * Hands one message to WeChat.
 * @returns `refused` when WeChat will never take it (the resident declined, a value or page is wrong), `failed` when
 * trying again may help
 */
export async function sendMessage(item: OutboxRecord): Promise<'sent' | 'refused' | 'failed'> {
  try {
    await openapi.subscribeMessage.send({
      touser: recipientOf(item),
      templateId: templateId(item.template),
      page: item.page,
      data: Object.fromEntries(Object.entries(item.data).map(([key, value]) => [key, { value }])),
    })
    return 'sent'
  } catch (error) {
    const code = errorCode(error)
    console.error(`message ${item._id}: ${code}`)
    return REFUSED.has(code) ? 'refused' : 'failed'
  }
}

function recipientOf(item: OutboxRecord): string {
  if (item.to) return item.to
  if (item.sealedTo) return secrets().unseal('recipient', item.sealedTo)
  throw new Error(`message ${item._id} has no recipient`)
}

/** 43101 the person declined; 47003 a value is not as the template wants it; 41030 the page is wrong; 40037 no such template. */
const REFUSED = new Set([43101, 47003, 41030, 40037])

const failedCall = v.object({ errCode: v.number() })

function errorCode(error: unknown): number {
  const parsed = v.safeParse(failedCall, error)
  return parsed.success ? parsed.output.errCode : -1
}
