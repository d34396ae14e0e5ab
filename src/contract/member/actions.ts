import * as v from 'valibot'
import { declare } from '../action'
import { isCode, normalizeCode } from '../code'
import { ROLES, rolesIn } from '../roles'
import { id, oneOf, text, version } from '../schema'
import { isFirstCode } from './first-code'
import { MEMBER_ACTS } from './rules'

/** How long an invitation can be taken, in hours. */
export const INVITATION_HOURS = 24

const NAME = { min: 2, max: 20 }
const name = text(NAME.min, NAME.max, '请写姓名，2 到 20 个字')

const MISREAD = '请对一下邀请码：10 位字母和数字，没有 0、O、1、I、L'

const NO_ROLE = '请选一下是队员还是室长'
const NOBODY = '请选一下是谁'

/** As it was typed, in any spelling. A slip of the pen is told at once, and not counted as a wrong try. */
const code = v.pipe(
  v.string(MISREAD),
  v.maxLength(100, MISREAD),
  v.transform(normalizeCode),
  v.check((given) => isCode(given) || isFirstCode(given), MISREAD),
)

/** Which member: the key a list gave. */
const member = id

const membership = v.object({
  name: v.string(),
  role: v.picklist(ROLES),
  workstations: v.array(v.object({ id: v.string(), name: v.string() })),
})

const memberItem = v.object({
  member: v.string(),
  ...membership.entries,
  version: v.number(),
  joinedAt: v.optional(v.string()),
  /** It is the caller. */
  self: v.boolean(),
  /** What the caller may do: change name and role, remove, leave themselves. */
  can: v.array(v.picklist(['change', 'remove', 'leave'])),
})
export type MemberItem = v.InferOutput<typeof memberItem>

const invitationItem = v.object({
  id: v.string(),
  role: v.picklist(ROLES),
  by: v.string(),
  expiresAt: v.string(),
})

const memberList = v.object({
  desk: v.object({ id: v.string(), name: v.string() }),
  /** Leads first, then those who came first. A desk has a handful, never more than a hundred. */
  items: v.array(memberItem),
  /** Invitations that can still be taken, for those who may invite. Never their codes. */
  invitations: v.array(invitationItem),
  /** The roles the caller may invite to this desk. */
  mayInvite: v.array(v.picklist(ROLES)),
})
export type MemberList = v.InferOutput<typeof memberList>

/** The people of a desk: `workstationId` is a workstation's, or `district`. */
export const listMembers = declare({
  name: 'member.list',
  who: rolesIn(MEMBER_ACTS.list),
  writes: false,
  input: v.object({ workstationId: id }),
  output: memberList,
})

/**
 * Invites somebody to a desk. The code is told here, and again on a replay, and stored nowhere: good once, for 24 hours,
 * and as long as whoever gave it may invite.
 */
export const inviteMember = declare({
  name: 'member.invite',
  who: rolesIn(MEMBER_ACTS.invite),
  writes: true,
  input: v.object({ workstationId: id, role: oneOf(ROLES, '请选一下请来做什么') }),
  output: v.object({
    code: v.string(),
    expiresAt: v.string(),
    role: v.picklist(ROLES),
    desk: v.object({ id: v.string(), name: v.string() }),
  }),
})
export type Invited = v.InferOutput<typeof inviteMember.output>

/** Takes back an invitation nobody has accepted yet. */
export const uninviteMember = declare({
  name: 'member.uninvite',
  who: rolesIn(MEMBER_ACTS.invite),
  writes: true,
  input: v.object({ id }),
  output: v.object({ id: v.string() }),
})

/** What a code invites to, before one says yes. One and the same NOT_FOUND for a code that is wrong, late or used. */
export const getInvitation = declare({
  name: 'member.invitation',
  who: 'anyone',
  writes: false,
  input: v.object({ code }),
  output: v.object({ desk: v.string(), role: v.picklist(ROLES) }),
})

/**
 * Takes an invitation: from the next call on the caller is staff. The first district admin's code comes from the
 * environment (`BOOTSTRAP_CODE`) and is dead once used.
 */
export const acceptInvitation = declare({
  name: 'member.accept',
  who: 'anyone',
  writes: true,
  input: v.object({ code, name }),
  output: membership,
})

/** Changes a member's name or role, wherever they work. The last lead of a desk stays one. */
export const changeMember = declare({
  name: 'member.change',
  who: ROLES,
  writes: true,
  input: v.object({ member, version, name: v.optional(name), role: v.optional(oneOf(['officer', 'lead'], NO_ROLE)) }),
  output: membership,
})

/**
 * Ends a membership at one desk, one's own or another's; access ends at the next call. The last lead of a desk cannot go.
 * A member is named by the key of a list, or by the openid where it is known.
 */
export const removeMember = declare({
  name: 'member.remove',
  who: ROLES,
  writes: true,
  input: v.pipe(
    v.object({
      workstationId: id,
      member: v.optional(member),
      openid: v.optional(v.pipe(v.string(NOBODY), v.minLength(1, NOBODY), v.maxLength(128, NOBODY))),
    }),
    v.forward(
      v.check((input) => (input.member === undefined) !== (input.openid === undefined), NOBODY),
      ['member'],
    ),
  ),
  output: v.object({ workstationId: v.string() }),
})
