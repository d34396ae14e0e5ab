import { alternatives, constraintsOf, type Constraint, type Constraints } from './constraints'
import { rankSql, valueSql } from './index-sql'
import type { SortField } from './sorting'
import type { Document } from './values'

/** `each`: the field holds an array, and every element of it is found by the index. */
export type IndexField = { field: string; order: 1 | -1; each?: boolean }
export type IndexDefinition = { name: string; fields: IndexField[]; unique?: boolean | undefined }

/** How to fetch candidates: SQL after `FROM table`, its values, and whether the rows come in the wanted order. */
export type Plan = { where: string; parameters: (string | number)[]; orderBy: string; sorted: boolean }

/**
 * Chooses the declared index that answers most of the query: equal values first, then the wanted order, then a range.
 * `unordered` names fields that may hold values the index expressions do not order (arrays above all); their
 * conditions and orders are never left to SQL.
 */
export function planQuery(
  query: Document,
  sort: SortField[],
  indexes: IndexDefinition[],
  unordered: ReadonlySet<string>,
): Plan {
  const constraints = constraintsOf(query)
  let best = { score: 0, plan: scanPlan(sort) }
  for (const index of indexes) {
    const candidate = planWith(index, constraints, sort, unordered)
    if (candidate.score > best.score) best = candidate
  }
  return best.score > 0 ? best.plan : (eitherPlan(query, sort, indexes, unordered) ?? best.plan)
}

/**
 * For a query of alternatives that have nothing in common: each by the index that suits it, as MongoDB does. Only if every
 * one has an index; a single one without would need all documents anyway.
 */
function eitherPlan(
  query: Document,
  sort: SortField[],
  indexes: IndexDefinition[],
  unordered: ReadonlySet<string>,
): Plan | undefined {
  const plans = alternatives(query).map((one) => planQuery(one, [], indexes, unordered))
  if (plans.length === 0 || plans.some(({ where }) => where === '')) return undefined
  return {
    // In brackets of its own: what else is demanded is put after it with AND.
    where: `WHERE (${plans.map(({ where }) => `(${where.slice('WHERE '.length)})`).join(' OR ')})`,
    parameters: plans.flatMap(({ parameters }) => parameters),
    // A unary plus: in the order of insertion, but not by walking through all of them in it.
    orderBy: 'ORDER BY +seq',
    sorted: sort.length === 0,
  }
}

/** Every document in the order of insertion. */
function scanPlan(sort: SortField[]): Plan {
  return { where: '', parameters: [], orderBy: 'ORDER BY seq', sorted: sort.length === 0 }
}

function planWith(
  index: IndexDefinition,
  constraints: Constraints,
  sort: SortField[],
  unordered: ReadonlySet<string>,
): { score: number; plan: Plan } {
  const terms: { sql: string; parameters: (string | number)[] }[] = []
  const usable = takeWhile(index.fields, ({ field }) => !unordered.has(field))
  const equal = takeWhile(usable, ({ field }) => isSinglePoint(constraints.get(field)))
  for (const { field } of equal) terms.push(...termFor(field, constraints.get(field)))
  const next = usable[equal.length]
  const nextTerms = next === undefined ? [] : termFor(next.field, constraints.get(next.field))
  terms.push(...nextTerms)
  const order = orderFrom(sort, usable.slice(equal.length), new Set(equal.map(({ field }) => field)), {
    unordered,
    oneType: nextTerms.length > 0 ? next?.field : undefined,
  })
  const plan: Plan = {
    where: terms.length === 0 ? '' : `WHERE ${terms.map(({ sql }) => sql).join(' AND ')}`,
    parameters: terms.flatMap(({ parameters }) => parameters),
    orderBy: order ?? '',
    sorted: sort.length === 0 || order !== undefined,
  }
  return { score: equal.length * 4 + (order === undefined ? 0 : 3) + (nextTerms.length > 0 ? 2 : 0), plan }
}

/**
 * The ORDER BY that the index's remaining fields give, or undefined. Fields already fixed to one value do not matter;
 * `_id` stands at the end of every index. A field the conditions hold to one type (`oneType`) is ordered by value alone:
 * SQLite would sort again if a rank that is fixed stood in the ORDER BY.
 */
function orderFrom(
  sort: SortField[],
  remaining: IndexField[],
  fixed: ReadonlySet<string>,
  { unordered, oneType }: { unordered: ReadonlySet<string>; oneType: string | undefined },
): string | undefined {
  const wanted = sort.filter(({ field }) => !fixed.has(field))
  if (sort.length === 0 || unordered.has('_id')) return undefined
  const offered = remaining.some(({ field }) => field === '_id')
    ? remaining
    : [...remaining, { field: '_id', order: remaining.at(-1)?.order ?? wanted[0]?.order ?? 1 }]
  const direction = wanted[0]?.order === offered[0]?.order ? 1 : -1
  const matches = wanted.every(
    ({ field, order }, i) => offered[i]?.field === field && offered[i].order * direction === order,
  )
  if (!matches) return undefined
  if (wanted.length === 0) return ''
  const columns = wanted.flatMap(({ field, order }) => {
    const suffix = order === 1 ? 'ASC' : 'DESC'
    const byValue = `${valueSql(field)} ${suffix}`
    return field === oneType ? [byValue] : [`${rankSql(field)} ${suffix}`, byValue]
  })
  return `ORDER BY ${columns.join(', ')}`
}

function isSinglePoint(constraint: Constraint | undefined): boolean {
  return constraint?.kind === 'points' && constraint.points.length === 1
}

function termFor(
  field: string,
  constraint: Constraint | undefined,
): { sql: string; parameters: (string | number)[] }[] {
  if (constraint === undefined) return []
  const [rank, value] = [rankSql(field), valueSql(field)]
  if (constraint.kind === 'points') {
    const marks = constraint.points.map(() => '?').join(',')
    const comparison = constraint.points.length === 1 ? `${value} = ?` : `${value} IN (${marks})`
    return [{ sql: `${rank} = ${constraint.rank} AND ${comparison}`, parameters: constraint.points }]
  }
  const terms = [{ sql: `${rank} = ${constraint.rank}`, parameters: [] as (string | number)[] }]
  const { low, high } = constraint
  if (low !== undefined) terms.push({ sql: `${value} ${low.inclusive ? '>=' : '>'} ?`, parameters: [low.value] })
  if (high !== undefined) terms.push({ sql: `${value} ${high.inclusive ? '<=' : '<'} ?`, parameters: [high.value] })
  return terms
}

function takeWhile<T>(items: T[], holds: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !holds(item))
  return end === -1 ? items : items.slice(0, end)
}
