import * as v from 'valibot'
import { declare } from '../action'
import { mayAct, ROLES, rolesFor, type Role } from '../roles'
import { id, version } from '../schema'
import { deskView, type Assignee } from './view'

export const colleague = v.object({ key: v.string(), name: v.string(), role: v.picklist(ROLES) })
export type Colleague = v.InferOutput<typeof colleague>

/** Those who work at a desk, and whom its cases can be assigned to. */
export const deskColleagues = declare({
  name: 'desk.colleagues',
  who: ROLES,
  writes: false,
  input: v.object({ desk: v.optional(id) }),
  output: v.object({ items: v.array(colleague) }),
})

/** What one assignment takes. `from` is who the caller saw it with, `null` for nobody: then the second of two is told. */
export const assigned = { id, version, from: v.optional(v.nullable(id)) }

/** Gives a case to a colleague at its desk, or to nobody. Residents notice nothing. */
export const deskAssign = declare({
  name: 'desk.assign',
  who: rolesFor('assign'),
  writes: true,
  input: v.object({ ...assigned, to: v.optional(id) }),
  output: deskView,
})

/** Who gives, and where they work. */
interface Giver {
  key: string
  role: Role
  workstations: readonly { id: string }[]
}

/**
 * Whether somebody may give a case of a desk to `to`: an officer takes cases on and gives their own back; who gets a
 * colleague's is the lead's to say. Nobody is `undefined`.
 */
export function mayGive(by: Giver, desk: string, assignee: string | undefined, to: string | undefined): boolean {
  const own = to === by.key || (to === undefined && (assignee === undefined || assignee === by.key))
  const places = by.workstations.map(({ id: place }) => place)
  return own || mayAct('assignOther', by.role, places, desk)
}

/** A case whose assignee has left is with nobody again. */
export function stillWith(assignee: Assignee | undefined, colleagues: readonly Colleague[]): Colleague | undefined {
  return colleagues.find(({ key }) => key === assignee?.key)
}
