import type { Mode } from '../support/screens'

export const SHOTS = 'test-results/shots'

/** The file of one picture: `test-results/shots/submit-dark-weapp.png`. */
export function shotOf(name: string, mode: Mode, look: string): string {
  return `${SHOTS}/${name.replace(/\W+/g, '-')}-${mode}-${look}.png`
}
