/** How the clauses of a rule are numbered, and how a mention of one is told from its beginning. */

const NUMBERS = '〇零一二三四五六七八九十百两\\d０-９'
export const NUMERAL = `[${NUMBERS}]+`

/**
 * What stands right behind 第…条 where it is only mentioned: `第一条规定的`, `第三条第二款`, `第三条至第五条`. With a space
 * before it the same word may begin a clause: `第五条 规定以外的时间不施工`.
 */
const MENTIONED = [
  ...['规定', '所[列称述指定规]', '的', '之', '款', '项(?!目)', '中[的所规]'],
  `第${NUMERAL}[款项]`,
  `[（(]${NUMERAL}[）)][款项]`,
  `(?:、|至|到|和|与|及|以及|或|或者)第${NUMERAL}条`,
].join('|')

/** `第四条`, `第 12 条`, and what was put in later: `第四条之一`. */
export const CLAUSE_MARK = `第\\s*${NUMERAL}\\s*条(?:之${NUMERAL}(?![${NUMBERS}]))?(?!${MENTIONED})`

/** Headings that group clauses and are none themselves: 第二章 施工管理. */
export const CHAPTER_MARK = `第\\s*${NUMERAL}\\s*[编章节篇](?![条款]|${MENTIONED})`
const CHAPTER = new RegExp(`^${CHAPTER_MARK}`)
const WHOLE_SENTENCE = /[。；;！？!?]/
const HOLDS_CLAUSE = new RegExp(CLAUSE_MARK)

/** Whether a line is nothing but such a heading. */
export function isChapter(line: string): boolean {
  return CHAPTER.test(line) && !WHOLE_SENTENCE.test(line) && !HOLDS_CLAUSE.test(line)
}

/** A mark as a label: without spaces, and its digits as they are usually typed. */
export function tidyLabel(mark: string): string {
  return mark
    .replace(/\s+/g, '')
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/^#+/, '')
    .replace(/[、．.]$/, '')
}
