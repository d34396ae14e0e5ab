import writeExcelFile from 'write-excel-file/node'

/** What a column of a table holds, so that a number is a number in Excel and a date a date. */
export type Column<Row> = { title: string; /** In characters. */ width: number } & (
  | { type: 'text'; of: (row: Row) => string | null | undefined }
  | { type: 'number'; of: (row: Row) => number | null | undefined }
  /** To the minute, in Shanghai. */
  | { type: 'moment'; of: (row: Row) => Date | null | undefined }
)

export interface Sheet<Row> {
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}

const SHANGHAI = 8 * 3_600_000
/** A cell takes no more. Source: Excel's specifications and limits. */
const LONGEST_CELL = 32_767
/** Control characters that XML 1.0 has no way to write; one of them, and Excel calls the file damaged. */
const NOT_IN_XML =
  /[^\P{Cc}\n\t]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** A sheet whose cells are made: what a workbook holds. */
export interface ReadySheet {
  sheet: string
  data: ReturnType<typeof cellsOf>
  columns: { width: number }[]
  stickyRowsCount: number
}

/** What people wrote is always a text cell: whatever it begins with, it is no formula. */
export function sheetOf<Row>({ name, columns, rows }: Sheet<Row>): ReadySheet {
  return {
    sheet: name,
    data: cellsOf(columns, rows),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** A workbook (xlsx) of these sheets, each with a heading. */
export function workbook(sheets: ReadySheet[]): Promise<Buffer> {
  return writeExcelFile(sheets).toBuffer()
}

function cellsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  const heading = columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const }))
  return [heading, ...rows.map((row) => columns.map((column) => cell(column, row)))]
}

function cell<Row>(column: Column<Row>, row: Row) {
  switch (column.type) {
    case 'text': {
      const value = column.of(row)?.slice(0, LONGEST_CELL).replace(NOT_IN_XML, '')
      return value ? { value, type: String, wrap: true } : null
    }
    case 'number': {
      const value = column.of(row)
      return typeof value === 'number' ? { value, type: Number } : null
    }
    case 'moment': {
      const at = column.of(row)
      // Excel's dates know no time zone: the cell shows the clock on the wall in Shanghai.
      return at ? { value: new Date(at.getTime() + SHANGHAI), type: Date, format: 'yyyy-mm-dd hh:mm' } : null
    }
  }
}
