import type { ParsedInputOf } from '@/contract/actions'
import type { AuditView } from '@/contract/audit/actions'
import { MOST_ROWS, type exportAudit as action } from '@/contract/export/actions'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { auditView, namesOfDesks, readAudit, type AuditRecord } from '../audit/read'
import type { StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { cursorOf } from '../platform/keyset'
import { allWorkstations } from '../workstation/find'
import { handOut } from './file'
import { sheetOf, workbook, type Column } from './workbook'

const PAGE = 100

const COLUMNS: readonly Column<AuditView>[] = [
  { title: '时间', width: 17, type: 'moment', of: ({ at }) => new Date(at) },
  { title: '谁', width: 16, type: 'text', of: ({ by }) => by },
  { title: '做了什么', width: 18, type: 'text', of: ({ actName }) => actName },
  { title: '受理编号', width: 12, type: 'text', of: ({ number }) => number && formatReceiptNumber(number) },
  { title: '对象', width: 20, type: 'text', of: ({ subject }) => subject },
  { title: '所在', width: 12, type: 'text', of: ({ desk }) => desk },
  { title: '说明', width: 48, type: 'text', of: ({ details }) => details },
]

/** The audit trail of a period, as a table to take away. */
export function exportAudit(input: ParsedInputOf<typeof action>, call: StaffCall) {
  return handOut(input, call, async () => {
    const records = await recordsOf(input)
    if (records.length === 0) throw invalidField('from', '这段时间没有操作记录，请换一段日期')
    if (records.length > MOST_ROWS) throw invalidField('from', `超过 ${MOST_ROWS} 条，请把日期分成几段导出`)
    const names = namesOfDesks(await allWorkstations())
    const rows = records.map((record) => auditView(record, names))
    return {
      name: `操作记录 ${input.from} 至 ${input.to}.xlsx`,
      rows: rows.length,
      content: await workbook([sheetOf({ name: '操作记录', columns: COLUMNS, rows })]),
      desk: input.desk,
      details: `${input.from} 至 ${input.to}，${rows.length} 条`,
    }
  })
}

async function recordsOf(input: { from: string; to: string; desk?: string }): Promise<AuditRecord[]> {
  const records: AuditRecord[] = []
  for (;;) {
    const last = records.at(-1)
    const page = await readAudit(input, last && cursorOf({ at: last.at, id: last._id }), PAGE)
    records.push(...page)
    if (page.length < PAGE || records.length > MOST_ROWS) return records
  }
}
