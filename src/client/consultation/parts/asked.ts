import type { Answers } from '@/contract/consultation/answers'
import type { ItemView } from '@/contract/consultation/items'

/** By the id of an item, a mark of what it said when it was answered. */
export type Asked = Record<string, string>

/**
 * A mark of what an item says: the same as long as a person who reads it reads the same. How much must be chosen is
 * checked anew whenever it is sent.
 */
export function markOf(one: ItemView): string {
  const said = JSON.stringify(saidBy(one))
  return `${said.length}-${digest(said).toString(36)}`
}

/** Marks of all that was answered, for answers to what is asked now. */
export function marksOf(items: readonly ItemView[], answers: Answers): Asked {
  return Object.fromEntries(items.filter(({ id }) => answers[id] !== undefined).map((one) => [one.id, markOf(one)]))
}

/**
 * Answers that were given to other words than stand there now. 「晚上不得施工」 can have become 「晚上可以施工」: who
 * agreed to the one has not agreed to the other.
 * @param asked what it said when it was answered; where that is not known, it has to be looked at again
 * @returns the ids of the items, in their order
 */
export function toLookAt(items: readonly ItemView[], answers: Answers, asked: Asked): string[] {
  return items.filter((one) => answers[one.id] !== undefined && asked[one.id] !== markOf(one)).map(({ id }) => id)
}

function saidBy(one: ItemView): unknown[] {
  switch (one.type) {
    case 'clause':
      return [one.type, one.label, one.title, one.text, one.why]
    case 'single':
    case 'multiple':
      return [one.type, one.title, ...one.options.map(({ id, text }) => [id, text])]
    case 'designs':
      // A picture's address changes from hour to hour, its file does not.
      return [
        one.type,
        one.title,
        ...one.options.map(({ id, text, photos }) => [id, text, ...photos.map(({ fileID }) => fileID)]),
      ]
    case 'scale':
      return [one.type, one.title, one.max, one.low, one.high]
    case 'text':
      return [one.type, one.title]
  }
}

/** More than there are UTF-16 units, so that neighbours which change together do not make up for each other. */
const BASE = 65_599
/** A large prime whose product with `BASE`, and a character more, is still an exact number. */
const PRIME = 68_719_476_731

/** A polynomial digest: a hundred clauses of five thousand characters are too much to keep on a phone as they are. */
function digest(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum = (sum * BASE + text.charCodeAt(at)) % PRIME
  return sum
}
