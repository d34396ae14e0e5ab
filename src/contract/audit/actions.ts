import * as v from 'valibot'
import { declare } from '../action'
import { period } from '../period'
import { id, listInput, listOutput } from '../schema'
import { isReceiptNumber, normalizeReceiptNumber } from '../suggestion/receipt-number'

/** One line of the audit trail (操作记录), in words. */
const auditLine = v.object({
  id: v.string(),
  at: v.string(),
  act: v.string(),
  /** What was done, for people. */
  actName: v.string(),
  /** A name and a role, 居民 or 系统. Never who the resident is. */
  by: v.string(),
  /** Whose desk it concerns. */
  desk: v.optional(v.string()),
  /** What it was done to: a case, by its number, or anything else by its name. */
  caseId: v.optional(v.string()),
  number: v.optional(v.string()),
  subject: v.optional(v.string()),
  details: v.optional(v.string()),
})
export type AuditView = v.InferOutput<typeof auditLine>

const NUMBER = '请检查受理编号，共 8 位'

/** Which lines: of some days, and if wanted of one desk, one case, or only where a phone number was opened. */
const filter = {
  desk: v.optional(id),
  number: v.optional(v.pipe(v.string(NUMBER), v.transform(normalizeReceiptNumber), v.check(isReceiptNumber, NUMBER))),
  phones: v.optional(v.boolean(), false),
}

/** The audit trail, the newest line first. For the district: it looks at those it has trusted. */
export const listAudit = declare({
  name: 'audit.list',
  who: ['district'],
  writes: false,
  input: period({ ...listInput, ...filter }),
  output: v.object(listOutput(auditLine)),
})
