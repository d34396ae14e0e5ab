import type { Transport } from './transport'

/** The way of the console, by a session in a cookie. Only browsers have one. */
export const viaConsole: Transport | undefined = undefined
