import * as v from 'valibot'
import type { TextStanding } from '@/contract/suggestion/safety'
import { Failure } from '../platform/failure'
import { openapi } from '../platform/sdk'
import { errorCode } from './error-code'

/** What may be asked at once. */
const MOST_CHARACTERS = 2500
/** A resident waits for it. */
const PATIENCE_MS = 1500
/** An officer waits for it, and nothing becomes public without it. */
const LONGER_MS = 4000
/** Comments (评论): the nearest of WeChat's four to what is written here. */
const SCENE = 2
const VERSION = 2
/** WeChat looks at words only of people who were in the Mini Program within two hours. */
const NOT_HERE_LATELY = 61010

const REJECTED = '这段话里有不能提交的内容，请换个说法再提交。着急的事请直接打工作室电话'
const UNCHECKED = '内容安全检查暂时没有回应，还没有公开。请过几分钟再试'
const COME_FIRST = '请先用手机微信打开一次人民意见箱小程序，再公开'

type Checked = TextStanding | 'risky'
const verdict = v.object({ result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) })

/**
 * Words of a resident, when they are given: WeChat looks at them only while their writer is there. A check that fails or
 * takes long is no reason to turn anybody away.
 * @param field where in the input they stand
 * @throws Failure CONTENT_REJECTED at the field
 */
export async function acceptText(openid: string, words: string, field: string): Promise<TextStanding> {
  const checked = words === '' ? 'pass' : ((await check(openid, words, PATIENCE_MS)) ?? 'unchecked')
  if (typeof checked === 'number') return 'unchecked'
  if (checked === 'risky') throw new Failure('CONTENT_REJECTED', REJECTED, { fields: { [field]: REJECTED } })
  return checked
}

/**
 * What is to become public, by field. Whoever publishes has looked at it: what is for a person to look at may pass.
 * @throws Failure CONTENT_REJECTED at each risky field; UNAVAILABLE when that cannot be told
 */
export async function acceptPublicTexts(openid: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(texts).filter(([, words]) => words !== '')
  const checked = await Promise.all(entries.map(([, words]) => check(openid, words, LONGER_MS)))
  const risky = entries.filter((_, index) => checked[index] === 'risky')
  const sentence = '微信认为这段文字不能公开，请改一下再公开'
  if (risky.length > 0) {
    throw new Failure('CONTENT_REJECTED', sentence, {
      fields: Object.fromEntries(risky.map(([field]) => [field, sentence])),
    })
  }
  if (checked.includes(NOT_HERE_LATELY)) throw new Failure('UNAVAILABLE', COME_FIRST)
  if (checked.some((each) => each === undefined || typeof each === 'number')) {
    throw new Failure('UNAVAILABLE', UNCHECKED)
  }
}

/** @returns the worst of its parts; the code of what went wrong; or nothing when there was no answer in time */
async function check(openid: string, words: string, patience: number): Promise<Checked | number | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  const parts = await Promise.race([Promise.all(partsOf(words).map((part) => checkPart(openid, part))), late])
  clearTimeout(timer)
  if (parts === undefined) {
    console.error('msgSecCheck: no answer in time')
    return undefined
  }
  if (parts.includes('risky')) return 'risky'
  const failed = parts.find((part) => typeof part === 'number')
  return failed ?? (parts.includes('review') ? 'review' : 'pass')
}

/** Nothing of the words may stand in the log. */
async function checkPart(openid: string, content: string): Promise<'pass' | 'review' | 'risky' | number> {
  try {
    const answer = await openapi.security.msgSecCheck({ openid, content, scene: SCENE, version: VERSION })
    return v.parse(verdict, answer).result.suggest
  } catch (error) {
    const code = errorCode(error)
    console.error(`msgSecCheck: ${code}`)
    return code
  }
}

function partsOf(words: string): string[] {
  const characters = [...words]
  const count = Math.ceil(characters.length / MOST_CHARACTERS)
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS).join(''),
  )
}
