/** What stands in one cell; nothing for what is not known. */
export type CellValue = string | number | null | undefined

/** Excel takes a file of UTF-8 for what it is only when it begins so; else Chinese comes out as noise. */
const BOM = '\ufeff'

/** What a table program would take for a formula and work out, in half and full width; a tab or a line break before it is skipped. */
const FORMULA = /^[\t\r\n=+\-@＝＋－＠]/

/**
 * Rows as a file that table programs open: UTF-8 with its mark, commas, every text in quotes. What people wrote can never
 * become a formula: an apostrophe stands before it.
 */
export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return `"${harmless.replace(/"/g, '""')}"`
}

/** A file's name that every system takes: `装修规约 意见.csv`. */
export function fileName(title: string, what: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ')
  return `${plain.trim()} ${what}.csv`
}
