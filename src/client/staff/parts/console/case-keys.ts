import type { FormAct } from '../acts/act-form'

/** Which key opens which act: by the sound of its name where that is free. j, k, x, / and ? are the list's. */
export const ACT_KEYS = {
  s: 'accept',
  b: 'start',
  d: 'answer',
  q: 'askInfo',
  r: 'resume',
  z: 'transfer',
  y: 'extend',
  h: 'merge',
  n: 'note',
  l: 'attempt',
} as const satisfies Record<string, FormAct>

export type ActKey = keyof typeof ACT_KEYS

export function isActKey(key: string): key is ActKey {
  return key in ACT_KEYS
}
