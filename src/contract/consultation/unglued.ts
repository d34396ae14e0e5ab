import { CHAPTER_MARK, CLAUSE_MARK, tidyLabel } from './clause-marks'

/** A rule that was copied without its line ends: `第一条…。第二条…。` in one line. */

const STARTS = new RegExp(`^${CLAUSE_MARK}`)
const STARTS_CHAPTER = new RegExp(`^${CHAPTER_MARK}`)
/** A sentence is over, perhaps inside quotation marks. */
const SENTENCE_END = /[。；;！？!?][”’」』）)"']*$/
const INSIDE_A_SENTENCE = /[。；，,;：:！？!?]/

/**
 * Gives each clause and chapter a line of its own. A clause begins where a sentence has ended, or behind a heading; one
 * that begins a line elsewhere is only mentioned here. Where there are not two to cut, the lines stay as they are.
 */
export function unglued(lines: readonly string[]): string[] {
  const begun = new Set(lines.flatMap((line) => STARTS.exec(line) ?? []).map(tidyLabel))
  const pieces = lines.flatMap((line) => {
    const { places, labels } = placesIn(line, begun)
    labels.forEach((label) => begun.add(label))
    const ends = [...places.slice(1), line.length]
    return places.map((place, index) => line.slice(place, ends[index]).trim())
  })
  return pieces.filter((piece) => STARTS.test(piece)).length >= 2 ? pieces : [...lines]
}

/** Where the pieces of a line begin, and the labels of those that are not its first. */
function placesIn(line: string, begun: ReadonlySet<string>): { places: number[]; labels: Set<string> } {
  const marks = new RegExp(`${CLAUSE_MARK}|${CHAPTER_MARK}`, 'g')
  const places = [0]
  const labels = new Set<string>()
  // A name before the first clause is cut off only where more is glued together: else the clause may be only mentioned.
  let isGlued = STARTS_CHAPTER.test(line)
  for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line)) {
    const label = tidyLabel(mark[0])
    const before = line.slice(places[places.length - 1], mark.index).trim()
    if (before === '' || begun.has(label) || labels.has(label)) continue
    const follows = SENTENCE_END.test(before)
    if (!follows && !isHeading(before)) continue
    isGlued ||= follows
    places.push(mark.index)
    labels.add(label)
  }
  return isGlued ? { places, labels } : { places: [0], labels: new Set() }
}

function isHeading(words: string): boolean {
  return !STARTS.test(words) && !INSIDE_A_SENTENCE.test(words)
}
