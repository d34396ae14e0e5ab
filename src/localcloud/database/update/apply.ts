import { requestFailed } from '../errors'
import { sameValue, isPlainObject, type Document } from '../values'
import { arrayOperators } from './array-operators'
import { fieldOperators } from './field-operators'

const operators = { ...fieldOperators, ...arrayOperators }

/**
 * Applies an update document (`{$set: {…}, $inc: {…}}`) to a document, in place, with MongoDB's errors where mingo has
 * none. The caller hands in a copy: a failing update may have changed part of it.
 */
export function applyUpdate(document: Document, update: Document): void {
  const steps = Object.entries(update).flatMap(([name, fields]) => stepsOf(name, fields))
  if (steps.length === 0) throw requestFailed('an update needs at least one operator')
  refuseConflicts(steps.flatMap((step) => step.touches))
  const id = document['_id']
  for (const step of steps) step.run(document)
  if (!sameValue(document['_id'], id)) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
}

type Step = { touches: string[]; run: (document: Document) => void }

function stepsOf(name: string, fields: unknown): Step[] {
  const operator = operators[name]
  if (operator === undefined) {
    throw requestFailed(
      name.startsWith('$')
        ? `Unknown modifier: ${name}`
        : `the update operation document must contain atomic operators, found '${name}'`,
    )
  }
  if (!isPlainObject(fields)) throw requestFailed(`Modifiers operate on fields but we found another type for ${name}`)
  return Object.entries(fields).map(([path, operand]) => {
    const touches = name === '$rename' && typeof operand === 'string' ? [path, operand] : [path]
    for (const touched of touches) refusePositional(touched)
    return { touches, run: (document: Document) => operator(document, path, operand) }
  })
}

function refusePositional(path: string): void {
  if (path.split('.').some((part) => part.startsWith('$'))) {
    throw requestFailed(
      `the local cloud has no positional operators and no fields beginning with $ in updates: '${path}'`,
    )
  }
}

function refuseConflicts(paths: string[]): void {
  const sorted = [...paths].sort()
  for (const [i, path] of sorted.entries()) {
    const other = sorted.slice(i + 1).find((later) => later === path || later.startsWith(`${path}.`))
    if (other !== undefined) throw requestFailed(`Updating the path '${other}' would create a conflict at '${path}'`)
  }
}
