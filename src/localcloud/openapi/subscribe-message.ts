import { isPlainObject } from '../database/values'

/** WeChat's answer to a bad message; undefined when it would be sent. */
export type Refusal = { errcode: number; errmsg: string }

const DATE = /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/
const CLOCK = /^\d{1,2}:\d{2}(:\d{2})?$/

/**
 * Limits of values by the prefix of their name:
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
const RULES: Record<string, (value: string) => boolean> = {
  thing: (value) => lengthOf(value) <= 20,
  number: (value) => /^-?\d{1,32}(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => lengthOf(value) <= 5,
  character_string: (value) => lengthOf(value) <= 32 && !/\p{Script=Han}/u.test(value),
  time: (value) => isTime(value),
  date: (value) => isTime(value),
  amount: (value) => lengthOf(value) <= 14,
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => lengthOf(value) <= 8,
  name: (value) => lengthOf(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
}

/** Checks a message as WeChat does: 47003 names the value, 41030 the page, 40003 the receiver, 40037 the template. */
export function refusalOf(message: Record<string, unknown>): Refusal | undefined {
  const { touser, template_id: template, page, data } = message
  if (typeof touser !== 'string' || touser === '') return { errcode: 40003, errmsg: 'invalid openid' }
  if (typeof template !== 'string' || template === '') return { errcode: 40037, errmsg: 'invalid template_id' }
  if (page !== undefined && !isPage(page)) return { errcode: 41030, errmsg: 'invalid page' }
  if (!isPlainObject(data) || Object.keys(data).length === 0)
    return { errcode: 47003, errmsg: 'argument invalid! data is empty' }
  for (const [name, item] of Object.entries(data)) {
    const value: unknown = isPlainObject(item) ? item['value'] : undefined
    if (!isAllowed(name, value)) return { errcode: 47003, errmsg: `argument invalid! data.${name}.value is invalid` }
  }
  return undefined
}

function isAllowed(name: string, value: unknown): boolean {
  const rule = RULES[name.replace(/\d+$/, '')]
  const text = typeof value === 'number' ? String(value) : value
  return rule !== undefined && /\d+$/.test(name) && typeof text === 'string' && text.trim() !== '' && rule(text)
}

function isPage(page: unknown): boolean {
  return typeof page === 'string' && /^[\w-]+(\/[\w-]+)*(\?[^\s#]*)?$/.test(page)
}

function isTime(value: string): boolean {
  return value.split('~').every((moment) => {
    const parts = moment.trim().split(/\s+/)
    const [first = '', second] = parts
    if (parts.length > 2) return false
    return second === undefined ? DATE.test(first) || CLOCK.test(first) : DATE.test(first) && CLOCK.test(second)
  })
}

function lengthOf(value: string): number {
  return [...value].length
}
