/**
 * SQL expressions over the stored JSON that order single values as MongoDB does: a type rank, then the value. They are
 * the only place where field names reach SQL text, and only names declared as index fields get here.
 */

/** Rank of values the index cannot order: arrays, objects, fractions, wrapped numbers and strings. */
export const UNORDERED = 0

const FIELD_PATH = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/

/** Refuses a field name that could be more than a name; called when a schema is read. */
export function assertIndexField(field: string): void {
  if (!FIELD_PATH.test(field)) throw new Error(`not a field name an index can have: ${field}`)
}

function jsonPath(parts: string[]): string {
  return `'$${parts.map((part) => `."${part}"`).join('')}'`
}

/** 1 null or missing, 2 integer, 3 string, 8 boolean, 9 date: the ranks of `typeRank`. */
export function rankSql(field: string): string {
  assertIndexField(field)
  const parts = field.split('.')
  const path = jsonPath(parts)
  const own = `CASE json_type(doc,${path}) WHEN 'text' THEN 3 WHEN 'integer' THEN 2 WHEN 'true' THEN 8 WHEN 'false' THEN 8
    WHEN 'object' THEN CASE WHEN json_type(doc,${jsonPath([...parts, '$date'])})='text' THEN 9 ELSE ${UNORDERED} END
    WHEN 'real' THEN ${UNORDERED} WHEN 'array' THEN ${UNORDERED} ELSE 1 END`
  const arraysAbove = parts
    .slice(1)
    .map((_, i) => `WHEN json_type(doc,${jsonPath(parts.slice(0, i + 1))})='array' THEN ${UNORDERED}`)
  return arraysAbove.length === 0 ? `(${own})` : `(CASE ${arraysAbove.join(' ')} ELSE ${own} END)`
}

/** The comparable value; 0 for null, so that a unique index counts two missing values as the same, as MongoDB does. */
export function valueSql(field: string): string {
  assertIndexField(field)
  return `ifnull(json_extract(doc,${jsonPath(field.split('.'))}),0)`
}
