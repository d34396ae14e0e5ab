import diff from 'fast-diff'

/** A piece of a text: as it was, added, or left out. */
export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/**
 * What has to be added to and taken from one wording to make the other, in pieces a reader can take in: single characters
 * that happen to be the same between two changes belong to the change.
 * @returns the pieces in order; those not `added` make up `before`, those not `removed` make up `after`
 */
export function marked(before: string, after: string): Piece[] {
  return diff(before, after, undefined, true).map(([operation, text]) => ({
    kind: operation === diff.EQUAL ? 'same' : operation === diff.INSERT ? 'added' : 'removed',
    text,
  }))
}
