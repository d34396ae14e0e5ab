import { addressParam } from './address-param'
import { inConsole, whoIsHere } from './console.h5'

/** The try-it page shows several people in one browser, and several may sign in at one PC; each has memory of their own. */
export function owner(): string {
  if (inConsole()) return `console/${whoIsHere()}/`
  const as = addressParam('as')
  return as === undefined ? '' : `${as}/`
}
