import { addressParam } from './address-param'

/** The try-it page shows several people in one browser; each has memory of their own. */
export function owner(): string {
  const as = addressParam('as')
  return as === undefined ? '' : `${as}/`
}
