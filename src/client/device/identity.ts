import { newRequestId } from '../cloud/request-id'
import { addressParam } from './address-param'
import { recall, remember } from './storage'

const KEY = 'me'

/** Who the local cloud takes this device for: `as=…` in the address, else a resident made up once. */
export function identity(): string {
  const named = addressParam('as')
  if (named !== undefined) return named
  const known = recall(KEY)
  if (known !== undefined) return known
  const made = `resident-${newRequestId().slice(0, 8)}`
  remember(KEY, made)
  return made
}
