import type { Previewed } from '../consultation/preview'
import type { Draft } from './shape'

/** What is written, as it will be shown. */
export function previewed({ communities: _, workstations: _held, note: _note, ...draft }: Draft): Previewed {
  return draft
}
