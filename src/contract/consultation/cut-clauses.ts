import { CLAUSE_MARK, isChapter, NUMERAL, tidyLabel } from './clause-marks'
import { unglued } from './unglued'

/** A draft rule, pasted as text, cut into clauses. What it cannot tell a person can correct by hand. */

/** One clause as it was found. */
export interface CutClause {
  /** `第四条`, `4.`, `（四）`, or empty. */
  label: string
  title: string
  text: string
}

const FULL_SPACE = /[\u3000\u00a0\t]/g

/** Ways in which clauses begin, the strongest first: a text is cut by the strongest that it has twice. */
const BEGINNINGS = [
  new RegExp(`^${CLAUSE_MARK}`),
  new RegExp(`^[一二三四五六七八九十百]+、`),
  /^[\d０-９]{1,3}\s*[、．.](?![\d０-９])/,
  new RegExp(`^[（(]\\s*${NUMERAL}\\s*[）)]`),
  /^[\d０-９]{1,3}[)）]/,
  /^#{1,6}\s+/,
]

/** A title is short, and no sentence. */
const TITLE_MAX = 20
const SENTENCE = /[。；，,;：:！？!?]/

/**
 * Cuts a rule's text into clauses: at 第…条, at numbered lists, at headings, or, where there is none of these, at its
 * paragraphs. What stands before the first clause (a title, a preamble) is a clause without a label if it says something;
 * a number with nothing behind it is a clause that is still to be written.
 * @returns the clauses in order; together they hold every word of the text except chapter headings
 */
export function cutClauses(raw: string): CutClause[] {
  const body = unglued(linesOf(raw)).filter((line) => !isChapter(line))
  const beginning = BEGINNINGS.find((pattern) => body.filter((line) => pattern.test(line)).length >= 2)
  return beginning ? cutAt(body, beginning) : body.map((text) => ({ label: '', title: '', text }))
}

/** One clause that a person has cut off by hand: how it begins is understood as in a whole text. */
export function clauseFrom(raw: string): CutClause {
  const [first = '', ...rest] = linesOf(raw)
  const mark = BEGINNINGS.map((pattern) => pattern.exec(first)?.[0]).find((found) => found !== undefined)
  const clause = mark === undefined ? undefined : titled(tidyLabel(mark), [afterMark(first, mark), ...rest])
  return clause === undefined || clause.text === '' ? { label: '', title: '', text: raw.trim() } : clause
}

function linesOf(raw: string): string[] {
  return raw
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(FULL_SPACE, ' ').trim())
    .filter((line) => line !== '')
}

function afterMark(line: string, mark: string): string {
  return line.slice(mark.length).replace(/^[、．.：:\s]+/, '')
}

function cutAt(lines: readonly string[], beginning: RegExp): CutClause[] {
  const found: { label: string; lines: string[] }[] = []
  for (const line of lines) {
    const [mark] = beginning.exec(line) ?? []
    if (mark !== undefined) found.push({ label: tidyLabel(mark), lines: [afterMark(line, mark)] })
    else if (found.length > 0) found[found.length - 1]?.lines.push(line)
    else found.push({ label: '', lines: [line] })
  }
  return found
    .map(({ label, lines: own }) => titled(label, own))
    .filter(({ text, title, label }) => label + title + text !== '')
}

/** `第四条 【施工时间】产生噪声的…`, `第四条 施工时间` and then its text on lines of its own, or text alone. */
function titled(label: string, lines: readonly string[]): CutClause {
  const [first = '', ...rest] = lines
  const [, bracketed, after] = /^[【［[]([^】］\]]{1,20})[】］\]]\s*(.*)$/.exec(first) ?? []
  if (bracketed !== undefined) {
    return { label, title: bracketed.trim(), text: joined([after ?? '', ...rest]) }
  }
  // `外机离地 2.5 米以上` is no title with a text behind it.
  const [, spaced, following] = /^(\S{2,20}?)\s+([\u4e00-\u9fff（《“].*)$/.exec(first) ?? []
  if (spaced !== undefined && following !== undefined && isTitle(spaced) && label !== '') {
    return { label, title: spaced, text: joined([following, ...rest]) }
  }
  if (rest.length > 0 && isTitle(first)) return { label, title: first, text: joined(rest) }
  return { label, title: '', text: joined(lines) }
}

/** A sub-item begins a line of its own; a line that ends in the middle of a sentence goes on in the next. */
const SUB_ITEM = /^(?:[（(][^）)]{1,4}[）)]|[\d０-９]{1,3}[)）、．.]|[①-⑳]|[-·•])/

function joined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .reduce((text, line) => {
      if (text === '') return line
      return /[。；：！？;:!?]$/.test(text) || SUB_ITEM.test(line) ? `${text}\n${line}` : text + line
    }, '')
}

function isTitle(line: string): boolean {
  return line.length <= TITLE_MAX && !SENTENCE.test(line)
}
