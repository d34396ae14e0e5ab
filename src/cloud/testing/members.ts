import * as v from 'valibot'
import { DISTRICT, somebody } from './cases'
import type { Local } from './local'

export const HERE = 'yangguang-2'

const invited = v.object({ code: v.string() })
const list = v.object({
  items: v.array(v.object({ member: v.string(), name: v.string(), role: v.string(), version: v.number() })),
  invitations: v.array(v.object({ id: v.string() })),
})

/** The code of a fresh invitation, given by the district. */
export async function invitation(local: Local, role = 'officer', workstationId = HERE): Promise<string> {
  return v.parse(invited, await local.must(DISTRICT, 'member.invite', { workstationId, role })).code
}

/** Somebody who has just joined a desk; their openid. Each has a name of their own. */
export async function joins(local: Local, role = 'officer', workstationId = HERE, who = somebody()): Promise<string> {
  await local.must(who, 'member.accept', { code: await invitation(local, role, workstationId), name: nameOf(who) })
  return who
}

/** A name by which a list shows who it is: the last characters of a made-up openid. */
export function nameOf(openid: string): string {
  return openid.slice(-12)
}

/** A member as a list gives them. */
export async function memberOf(
  local: Local,
  openid: string,
  workstationId = HERE,
): Promise<{ member: string; version: number }> {
  const { items } = v.parse(list, await local.must(DISTRICT, 'member.list', { workstationId }))
  const found = items.find(({ name }) => name === nameOf(openid))
  if (!found) throw new Error(`${openid} is not at ${workstationId}`)
  return { member: found.member, version: found.version }
}

/** An invitation to a desk that nobody has taken. */
export async function openInvitationOf(local: Local, workstationId = HERE): Promise<string | undefined> {
  return v.parse(list, await local.must(DISTRICT, 'member.list', { workstationId })).invitations.at(-1)?.id
}

/** The id and version of a workstation's settings, to edit them. */
export async function workstationNow(local: Local, id = HERE): Promise<{ id: string; version: unknown }> {
  return { id, version: (await local.must(DISTRICT, 'workstation.deskGet', { id })).version }
}

/** What somebody is now, as they see it themselves; nothing for a resident. */
export async function currentRole(local: Local, openid: string): Promise<unknown> {
  const { staff } = await local.must(openid, 'me.get')
  return v.parse(v.optional(v.object({ role: v.string() })), staff)?.role
}

/** As many of one outcome as there are. */
export function count(outcomes: { code: string }[], code: string): number {
  return outcomes.filter((outcome) => outcome.code === code).length
}
