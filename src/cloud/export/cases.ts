import * as v from 'valibot'
import type { ParsedInputOf } from '@/contract/actions'
import { MOST_PHONES, MOST_ROWS, type exportCases as action } from '@/contract/export/actions'
import { instantsOf } from '@/contract/period'
import { mayAct } from '@/contract/roles'
import { writeAudit } from '../audit/record'
import { namesOfDesks } from '../audit/read'
import { staffActor, type StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { afterPlace, cursorOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { find } from '../platform/store'
import { allWorkstations } from '../workstation/find'
import { caseColumns, caseRow, type CaseRow } from './case-row'
import { desksToExport } from './desks'
import { handOut } from './file'
import { sheetOf, workbook, type Column } from './workbook'

const PAGE = 100

/** The cases that came in within a period, as a table to take away. */
export function exportCases(input: ParsedInputOf<typeof action>, call: StaffCall) {
  return handOut(input, call, async () => {
    const desks = desksToExport(input.desk, call)
    const rows = await casesOf(input, desks)
    if (rows.length === 0) throw invalidField('from', '这段时间没有收到意见，请换一段日期')
    if (rows.length > MOST_ROWS) throw invalidField('from', `超过 ${MOST_ROWS} 件，请把日期分成几段导出`)
    const phones = input.phones ? await openPhones(rows, call) : undefined
    const columns = [...caseColumns(namesOfDesks(await allWorkstations())), ...(phones ? [phoneColumn(phones)] : [])]
    return {
      name: `办件 ${input.from} 至 ${input.to}.xlsx`,
      rows: rows.length,
      content: await workbook([sheetOf({ name: '办件', columns, rows })]),
      desk: desks?.length === 1 ? desks[0] : undefined,
      details: `${input.from} 至 ${input.to}，${rows.length} 件，${phones ? `含电话 ${phones.size} 个` : '不含电话'}`,
    }
  })
}

/** In the order they came in; one more than a table may have, when there are that many. */
async function casesOf(input: { from: string; to: string }, desks: string[] | undefined): Promise<CaseRow[]> {
  const { begin, end } = instantsOf(input)
  const rows: CaseRow[] = []
  for (;;) {
    const last = rows.at(-1)
    const cursor = last && cursorOf({ at: last.submittedAt, id: last._id })
    const raw = await find(
      'suggestions',
      command.and([
        desks === undefined ? {} : { desk: command.in(desks) },
        { submittedAt: command.and(command.gte(begin), command.lt(end)) },
        ...afterPlace('submittedAt', cursor),
      ]),
      {
        order: [
          ['submittedAt', 'asc'],
          ['_id', 'asc'],
        ],
        limit: PAGE,
        fields: Object.keys(caseRow.entries),
      },
    )
    rows.push(...raw.map((document) => v.parse(caseRow, document)))
    if (raw.length < PAGE || rows.length > MOST_ROWS) return rows
  }
}

/**
 * The numbers of those cases whose number the caller may open, by case. Each is an opened number in the audit trail before
 * it stands in a table; those of anonymous cases are opened one by one only.
 */
async function openPhones(rows: readonly CaseRow[], call: StaffCall): Promise<Map<string, string>> {
  const { role, workstations } = call.member
  const own = workstations.map(({ id }) => id)
  const opened = rows.filter((row) => !row.anonymous && row.sealedPhone && mayAct('openPhone', role, own, row.desk))
  if (opened.length > MOST_PHONES) throw invalidField('phones', `电话一次最多导出 ${MOST_PHONES} 个，请缩短日期`)
  const phones = new Map<string, string>()
  for (const row of opened) {
    await writeAudit({
      _id: secrets().hash('exported phone', row._id, call.openid, call.requestId),
      at: call.now,
      act: 'openPhone',
      actor: staffActor(call.member),
      workstationId: row.desk,
      caseId: row._id,
      number: row.number,
      details: '随导出的表格',
    })
    if (row.sealedPhone) phones.set(row._id, secrets().unseal('phone', row.sealedPhone))
  }
  return phones
}

/** As text: a number of eleven digits would be shown in powers of ten. */
function phoneColumn(phones: ReadonlyMap<string, string>): Column<CaseRow> {
  return { title: '联系电话', width: 14, type: 'text', of: ({ _id }) => phones.get(_id) }
}
