import { personalPart, type PersonalPart } from '../personal'
import { nextState } from './transitions'
import type { State } from './states'

/** Whether a suggestion may be read by everyone (公开): beside its state, an axis of its own. */
export const PUBLICATIONS = ['private', 'proposed', 'published', 'hidden'] as const
export type Publication = (typeof PUBLICATIONS)[number]

export const PUBLICATION_NAMES: Record<Publication, string> = {
  private: '不公开',
  proposed: '居民同意公开',
  published: '已公开',
  hidden: '已收起',
}

interface Standing {
  state: State
  /** Where it was when it was asked for information. */
  before?: State
  publication: Publication
}

/** From `accepted` on, so that neighbours can join in (附议), and only with the resident's consent. */
export function mayPublish({ state, before, publication }: Standing): boolean {
  if (publication === 'private' || before === 'submitted') return false
  return nextState('publish', state) !== undefined
}

/** What is not to be read any more: only what can be. */
export function mayHide({ publication }: Standing): boolean {
  return publication === 'published'
}

const SENTENCES: Record<PersonalPart, string> = {
  phone: '里面像有电话号码，公开的文字请去掉',
  idNumber: '里面像有身份证号码，公开的文字请去掉',
  home: '里面写到了具体的门牌室号，请改成大概的位置，例如：3 号楼北侧',
}

/** Of one character it would stand in any text: 王 in 王家码头. */
const SHORTEST_NAME = 2

/**
 * Why a text cannot be read by everyone, as a sentence for who wrote it; `undefined` when nothing in it says who somebody is.
 * @param who what the resident gave with the suggestion
 */
export function hindersPublishing(text: string, who: { name?: string; phone?: string }): string | undefined {
  const part = personalPart(text)
  if (part !== undefined) return SENTENCES[part]
  if (who.phone !== undefined && holdsPhone(text, who.phone)) return SENTENCES.phone
  const { name } = who
  return name !== undefined && namesThem(text, name) ? `里面写到了居民的称呼「${name}」，公开的文字请去掉` : undefined
}

/** Whether a text names the person as they named themselves, however it is spaced. */
export function namesThem(text: string, name: string): boolean {
  const plain = squeezed(name)
  return Array.from(plain).length >= SHORTEST_NAME && squeezed(text).includes(plain)
}

/** A text without the name they gave themselves, however it is spaced; one of a single character tells nobody and stays. */
export function withoutName(text: string, name: string, instead: string): string {
  const characters = Array.from(name.replace(/\s/g, ''))
  if (characters.length < SHORTEST_NAME) return text
  const pattern = characters.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')
  return text.replace(new RegExp(pattern, 'gi'), () => instead)
}

/** Whether a phone number stands in a text, however it is spaced. */
export function holdsPhone(text: string, phone: string): boolean {
  return digits(text).includes(digits(phone))
}

function digits(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
