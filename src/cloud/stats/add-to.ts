import type { FiguredRecord } from '../suggestion/record'
import { factOf, type Fact } from './fact'
import type { Changes } from './month'

/** Adds what a case has become and takes away what it was when it was counted. @returns what it has become */
export function addTo(changes: Changes, record: FiguredRecord, generation: number): Fact {
  const fact = factOf(record)
  changes.add(fact, 1)
  changes.name(record)
  if (record.figured?.generation === generation) changes.add(record.figured.fact, -1)
  return fact
}
