import * as v from 'valibot'
import { declare } from '../action'
import { period } from '../period'
import { ROLES } from '../roles'
import { id } from '../schema'

/** Tables to take away (导出), as xlsx. */

/** So many rows fit into one file: the function has seconds, and a table of more is no longer read by people. */
export const MOST_ROWS = 5000
/** Each opened phone number is a line of the audit trail, written before the table is handed out. */
export const MOST_PHONES = 200

/** A file for a short while: `url` is temporary. */
const file = v.object({ name: v.string(), url: v.string(), rows: v.number() })

const desk = v.optional(id)

/** Cases that came in within the period. Phone numbers only when asked for, and each is an opened number in the audit trail. */
export const exportCases = declare({
  name: 'export.cases',
  who: ['lead', 'district'],
  writes: true,
  input: period({ desk, phones: v.optional(v.boolean(), false) }),
  output: file,
})

/** The audit trail of the period. */
export const exportAudit = declare({
  name: 'export.audit',
  who: ['district'],
  writes: true,
  input: period({ desk }),
  output: file,
})

/** The figures of the period, as `stats.overview` gives them. */
export const exportFigures = declare({
  name: 'export.figures',
  who: ROLES,
  writes: true,
  input: period({ workstationId: desk }),
  output: file,
})
