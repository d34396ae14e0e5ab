import * as v from 'valibot'
import { textLength, tidyText } from './text'

/** Schemas that many actions share. Every message is for people and says what to do. */

export const CHECK_FIELD = '这一项填写有误，请检查后重试'

/**
 * A text a person writes: tidied first, then `min` to `max` code points.
 * @param empty what to say when nothing (or too little) was written
 */
export function text(min: number, max: number, empty: string) {
  return v.pipe(
    v.string(empty),
    v.transform(tidyText),
    v.check((value) => textLength(value) >= min, empty),
    v.check((value) => textLength(value) <= max, `最多 ${max} 个字，请精简一些`),
  )
}

/** An id the server made: small letters, digits and hyphens. */
export const id = v.pipe(
  v.string('没有认出这一条，请返回重新打开'),
  v.regex(/^[a-z0-9-]{1,64}$/, '没有认出这一条，请返回重新打开'),
)

/** The version of a case the caller has seen; it makes a write optimistic. */
export const version = v.pipe(v.number('请刷新后再办'), v.integer('请刷新后再办'), v.minValue(1, '请刷新后再办'))

const BAD_INSTANT = '时间不正确，请重新选择'
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

/** An instant as ISO 8601 with its offset, `2026-03-06T02:00:00.000Z`, on a day there is. */
export const instant = v.pipe(
  v.string(BAD_INSTANT),
  v.check((iso) => isInstant(iso), BAD_INSTANT),
)

/** `Date` takes February 30th for a day in March. */
function isInstant(iso: string): boolean {
  const [, year, month, day] = INSTANT.exec(iso) ?? []
  const noon = new Date(`${year}-${month}-${day}T12:00:00.000Z`)
  return !Number.isNaN(Date.parse(iso)) && noon.getUTCDate() === Number(day)
}

export const flag = v.boolean(CHECK_FIELD)

/** A member of a closed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T, message: string) {
  return v.picklist(values, message)
}

/** What every list takes. The cursor is opaque: it is what the last answer gave as `nextCursor`. */
export const listInput = {
  cursor: v.optional(v.pipe(v.string(CHECK_FIELD), v.regex(/^[\w.:-]{1,200}$/, CHECK_FIELD))),
  limit: v.optional(
    v.pipe(v.number(CHECK_FIELD), v.integer(CHECK_FIELD), v.minValue(1, CHECK_FIELD), v.maxValue(50, CHECK_FIELD)),
    20,
  ),
}

/** What every list gives. */
export function listOutput<T extends v.GenericSchema>(item: T) {
  return { items: v.array(item), nextCursor: v.optional(v.string()) }
}

/** Messages by the fields of a page: `place.text` belongs to the field `place`. What stands nowhere on it is left out. */
export function errorsAt<Name extends string>(
  names: readonly Name[],
  fields: Record<string, string>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const [path, message] of Object.entries(fields)) {
    const name = names.find((field) => path === field || path.startsWith(`${field}.`))
    if (name !== undefined) found[name] ??= message
  }
  return found
}

/** Messages per dotted field path, the first of each field, for an input that did not parse. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? 'input'
    fields[path] ??= /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : CHECK_FIELD
  }
  return fields
}
