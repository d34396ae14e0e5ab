import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import { Query } from 'mingo/query'

import { requestFailed } from './errors'
import { valuesAt } from './paths'
import { sortDocuments, sortSpecification } from './sorting'
import { isPlainObject, sameValue, typeRank, compareValues, type Document } from './values'

type Predicate = (document: unknown) => boolean

/**
 * Our own comparison operators in mingo's place. mingo ignores the order of keys when it compares objects, orders
 * strings by UTF-16, and lets a comparison with null match nothing; MongoDB does otherwise.
 */
const strictQueries = {
  $eq: operator((path, operand) => equals(path, operand)),
  $ne: operator((path, operand) => not(equals(path, operand))),
  $in: operator((path, operand) => within(path, listOf('$in', operand))),
  $nin: operator((path, operand) => not(within(path, listOf('$nin', operand)))),
  $gt: operator((path, operand) => ordered(path, operand, (order) => order > 0)),
  $gte: operator((path, operand) => ordered(path, operand, (order) => order >= 0)),
  $lt: operator((path, operand) => ordered(path, operand, (order) => order < 0)),
  $lte: operator((path, operand) => ordered(path, operand, (order) => order <= 0)),
  $mod: operator((path, operand) => remainder(path, operand)),
  $exists: operator((path, operand) => exists(path, Boolean(operand))),
}

/** Gives our operators the shape mingo registers; it calls them with a path, the operand and its own options. */
function operator(compile: (path: string, operand: unknown) => Predicate): typeof queries.$eq {
  return (path, operand) => compile(path, operand)
}

/** `$sort` by MongoDB's order of types. */
const $sort: typeof stages.$sort = (collection, order) => {
  const specification = sortSpecification(order)
  return Lazy(sortDocuments(collection.collect<Document>(), specification))
}

/**
 * The first registration of a name wins, so ours go in before mingo's. (Query and Aggregator come from their own
 * modules: those of mingo's main entry put all of mingo's operators first.)
 */
const context = Context.init()
  .addQueryOps(strictQueries)
  .addQueryOps(queries)
  .addPipelineOps({ $sort })
  .addPipelineOps(stages)
  .addProjectionOps(projections)
  .addExpressionOps(expressions)
  .addAccumulatorOps(accumulators)

const options = { context, scriptEnabled: false, useStrictMode: true }

/** Compiles a query; operators MongoDB does not have are refused here, not silently never matched. */
export function compileQuery(query: Document): Predicate {
  const compiled = asRequestFailure(() => new Query(query, options))
  return (document) => isPlainObject(document) && asRequestFailure(() => compiled.test(document))
}

/** Runs the pipeline over the documents; `$lookup` asks `collectionNamed` for other collections. */
export function runPipeline(
  documents: Document[],
  pipeline: Document[],
  collectionNamed: (name: string) => Document[],
): Document[] {
  return asRequestFailure(() =>
    new Aggregator(pipeline, { ...options, collectionResolver: collectionNamed }).run<Document>(documents),
  )
}

/** Keeps the fields a projection asks for. */
export function project(documents: Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) return documents
  return asRequestFailure(() => new Query({}, options).find<Document>(documents, projection).all())
}

function equals(path: string, operand: unknown): Predicate {
  if (operand instanceof RegExp) return matches(path, operand)
  return (document) => valuesAt(document, path).some((value) => sameValue(value, operand))
}

function exists(path: string, wanted: boolean): Predicate {
  return (document) => valuesAt(document, path).some((value) => value !== undefined) === wanted
}

/** Only numbers have a remainder; fractions are cut first, as in MongoDB. */
function remainder(path: string, operand: unknown): Predicate {
  const [divisor, rest] = listOf('$mod', operand).map((value) => (typeof value === 'number' ? Math.trunc(value) : NaN))
  if (!divisor || rest === undefined || Number.isNaN(rest))
    throw requestFailed('$mod needs two numbers, the divisor not 0')
  return (document) =>
    valuesAt(document, path).some((value) => typeof value === 'number' && Math.trunc(value) % divisor === rest)
}

function matches(path: string, pattern: RegExp): Predicate {
  return (document) => valuesAt(document, path).some((value) => typeof value === 'string' && pattern.test(value))
}

function within(path: string, operands: unknown[]): Predicate {
  const alternatives = operands.map((operand) => equals(path, operand))
  return (document) => alternatives.some((alternative) => alternative(document))
}

/** A comparison only ever matches values of the operand's own type. */
function ordered(path: string, operand: unknown, holds: (order: number) => boolean): Predicate {
  const rank = typeRank(operand)
  return (document) =>
    valuesAt(document, path).some((value) => typeRank(value) === rank && holds(compareValues(value, operand)))
}

function not(predicate: Predicate): Predicate {
  return (document) => !predicate(document)
}

function listOf(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw requestFailed(`${operator} needs an array`)
  return operand
}

/** mingo throws plain errors; to the SDK every one is a failed request with the reason in it. */
function asRequestFailure<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}
