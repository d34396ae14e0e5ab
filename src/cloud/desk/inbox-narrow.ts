import { findTerm, searchTerms } from '@/contract/desk/search'
import { command } from '../platform/sdk'

/** What is asked for of the desk beside the state of a case. */
export interface Narrowing {
  /** The member's key, when only their own cases are asked for. */
  mine?: string
  topic?: string
  channel?: string
  place?: string
}

type Expression = object

const $ = command.aggregate

/** Whose a case is: the assignee's, or with nobody assigned theirs who acted last. */
export function mineExpressions({ mine }: Narrowing): Expression[] {
  return mine === undefined ? [] : [$.eq([$.ifNull(['$assignee.key', '$officer.key']), mine])]
}

export function narrowExpressions({ topic, channel, place = '' }: Narrowing): Expression[] {
  const where = $.ifNull(['$placeWording', ''])
  return [
    ...(topic === undefined ? [] : [$.eq(['$topic', topic])]),
    ...(channel === undefined ? [] : [$.eq(['$channel', channel])]),
    ...searchTerms(place).map((term) => $.gte([$.indexOfBytes([where, $.literal(term)]), 0])),
  ]
}

/** What people type is literal: as it is, a `$` would begin the name of a field. */
export function searchExpressions(search: string): Expression[] {
  return searchTerms(search).map((term) => {
    const pairs = $.ifNull(['$pairs', []])
    const found = findTerm(term)
    if ('pairs' in found) return $.setIsSubset([$.literal(found.pairs), pairs])
    const begins = $.map({
      input: pairs,
      as: 'pair',
      in: $.eq([$.indexOfBytes(['$$pair', $.literal(found.first)]), 0]),
    })
    return $.anyElementTrue([begins])
  })
}

/** The last character there is: everything that begins with a character stands before it and this one. */
const LAST = '\u{10ffff}'

/** The same as conditions of a query, so that an index answers them; what stands in `pairs` is checked once more in code. */
export function narrowConditions({ mine, topic, channel, place = '' }: Narrowing, search: string): object[] {
  const own = [{ 'assignee.key': mine }, { assignee: command.exists(false), 'officer.key': mine }]
  return [
    ...(mine === undefined ? [] : [command.or(own)]),
    ...(topic === undefined ? [] : [{ topic }]),
    ...(channel === undefined ? [] : [{ channel }]),
    ...[...searchTerms(search), ...searchTerms(place)].map((term) => {
      const found = findTerm(term)
      if ('pairs' in found) return { pairs: command.all(found.pairs) }
      // Written out: of two joined conditions on an element the SDK sends its own inside, and matches nothing.
      return { pairs: command.elemMatch({ $gte: found.first, $lt: found.first + LAST }) }
    }),
  ]
}
