import type * as v from 'valibot'
import type { Role } from './roles'

/**
 * One thing the server can be asked to do, declared once for both sides: the client's `call` and the server's handler
 * take their types from it.
 */
export interface Action<
  Name extends string = string,
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
> {
  name: Name
  /** Who may call it at all. `anyone` still needs an identity the platform vouches for. */
  who: 'anyone' | readonly Role[]
  /** A write needs a `requestId`, and has one effect however often it arrives. */
  writes: boolean
  input: Input
  /** The answer is parsed by it too: what is not declared here never leaves the server. */
  output: Output
}

/** Declares an action; only here so that its literal types are kept. */
export function declare<Name extends string, Input extends v.GenericSchema, Output extends v.GenericSchema>(
  action: Action<Name, Input, Output>,
): Action<Name, Input, Output> {
  return action
}
