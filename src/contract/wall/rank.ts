import { bigrams, likeness } from '../similar'
import { SIMILAR_SHOWN } from './actions'

/**
 * Which published texts are about what somebody is writing. They are asked while a few words stand there, so what counts is how
 * much of the shorter text is found in the other one; a long answer to a short question would never be alike otherwise.
 */

/** What of a text tells what it is about. */
export interface Told {
  text: string
  topic?: string
}

/** One pair in common is chance. */
const LEAST_COMMON = 2
const SAME_TOPIC = 0.05
/** Found with the labelled pairs of its test. */
const ALIKE = 0.26

/** Words that stand in suggestions of every kind, and tell nothing. */
const EMPTY_WORDS =
  /希望|建议|能不能|可不可以|可以|请问|请|尽快|处理|解决|我们|大家|居民|业主|住户|小区里?|经常|总是|有人|管一管|反映|一下|没有|现在|已经|一个|这个|那个|怎么办?|什么|时候|问题|非常|真的|很多|影响|晚上|每天|老人|孩子|太大|声音|坏了?|睡不[好着]|看不清/g

/** Where something is: the same house has many matters, and one matter is told of from many houses. */
const PLACES =
  /[\d一二三四五六七八九十]+\s*(?:号楼|号|弄|期|楼|幢|栋|单元|室|层|点)[前后旁边里外下]*|[东南西北][侧边门面][外边]?|门口|路口|楼[下上前旁道顶]里?|顶楼|旁边|中心|公共|人行道/g

/** Where a sentence pauses: no pair reaches across. */
const PAUSES = /[，。；：！？、,;!?\n]/

/** The pairs of a text that say what it is about. */
export function tellingPairs(text: string): Set<string> {
  const parts = text.replace(PLACES, '，').replace(EMPTY_WORDS, '，').split(PAUSES)
  return new Set(parts.flatMap((part) => [...bigrams(part)]).filter((pair) => pair.length > 1))
}

const INDEXED = 200

/** The pairs a published text is found by in the database. */
export function publicPairs(text: string): string[] {
  return [...tellingPairs(text)].slice(0, INDEXED)
}

/** How much two texts are about the same thing: 0 for nothing in common. The same one way as the other. */
export function wallLikeness(one: Told, other: Told): number {
  const first = tellingPairs(one.text)
  const second = tellingPairs(other.text)
  const common = [...first].filter((pair) => second.has(pair)).length
  if (common < LEAST_COMMON) return 0
  const held = common / Math.min(first.size, second.size)
  const topic = one.topic !== undefined && one.topic === other.topic ? SAME_TOPIC : 0
  return (held + likeness(first, second)) / 2 + topic
}

export function isAlike(one: Told, other: Told): boolean {
  return wallLikeness(one, other) >= ALIKE
}

/** Those of `others` that are about the same as `one`, the most alike first, at most three. */
export function rankPublished<T extends Told>(one: Told, others: readonly T[]): T[] {
  return others
    .map((other) => ({ other, likeness: wallLikeness(one, other) }))
    .filter((found) => found.likeness >= ALIKE)
    .sort((first, next) => next.likeness - first.likeness)
    .slice(0, SIMILAR_SHOWN)
    .map(({ other }) => other)
}

const RULE_SAME_TOPIC = 2

/** A rule is worded unlike anything people write: what they have in common is counted, and of another topic one pair is chance. */
export function rankRules<T extends { title: string; text: string; topics: readonly string[] }>(
  { text, topic }: Told,
  rules: readonly T[],
): T[] {
  const own = tellingPairs(text)
  const score = (rule: T) => {
    const common = [...tellingPairs(`${rule.title}\n${rule.text}`)].filter((pair) => own.has(pair)).length
    const sameTopic = topic !== undefined && rule.topics.includes(topic)
    if (common < (sameTopic ? 1 : LEAST_COMMON)) return 0
    return common + (sameTopic ? RULE_SAME_TOPIC : 0)
  }
  return rules
    .map((rule) => ({ rule, score: score(rule) }))
    .filter((found) => found.score > 0)
    .sort((first, next) => next.score - first.score)
    .slice(0, SIMILAR_SHOWN)
    .map(({ rule }) => rule)
}
