/**
 * Why the result cannot be published yet; nothing when it can.
 * @param unanswered groups of opinions without an answer, unknown while they are being gathered
 */
export function publishWaits(unanswered: number | undefined): string | undefined {
  if (unanswered === undefined) return '意见整理好、都答复以后，才能公布。'
  return unanswered === 0 ? undefined : `意见都答复以后才能公布，还差 ${unanswered} 组。`
}
