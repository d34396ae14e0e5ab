import * as v from 'valibot'
import { ROLES } from '@/contract/roles'

/** Who did something. A resident is only that: who they are stands once in the document, if at all. */
export const actor = v.variant('kind', [
  v.object({ kind: v.literal('resident') }),
  v.object({ kind: v.literal('system') }),
  v.object({ kind: v.literal('staff'), key: v.string(), name: v.string(), role: v.picklist(ROLES) }),
])
export type Actor = v.InferOutput<typeof actor>
