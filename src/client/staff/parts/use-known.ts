import { useEffect } from 'react'
import * as v from 'valibot'
import { remember } from '../../device/storage'
import { kept } from '../../device/use-kept-form'

/**
 * What the server said last, for who opens the desk where there is no signal: a slip can be copied there all the same.
 * @param fresh what it says now, if it has answered
 * @param silent it did not answer
 */
export function useKnown<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fresh: T | undefined,
  silent: boolean,
): T | undefined {
  useEffect(() => {
    if (fresh !== undefined) remember(key, JSON.stringify(v.parse(schema, fresh)))
  }, [key, schema, fresh])
  return fresh ?? (silent ? kept(key, schema) : undefined)
}
