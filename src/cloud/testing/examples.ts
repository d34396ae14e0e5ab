import type { ActionName } from '@/contract/actions'
import { PcBrowser, sessionOfOfficer, signInCode } from './browser'
import { ANSWER, CONTACT, DISTRICT, intoAnother, lately, opens, slipOf, VISIT } from './cases'
import { POLICY, TEMPLATE } from './handbook'
import type { Local } from './local'
import { HERE, invitation, joins, memberOf, openInvitationOf, workstationNow } from './members'
import { publicIdIn } from './wall'

/** What is sent with an action beside its case; made for each try where the action uses it up. */
export type Input = object | ((local: Local) => Promise<object>)

/** A good input for an action, whoever calls it. One that needs none, or that each test gives its own, is not here. */
export const EXAMPLES: Partial<Record<ActionName, Input>> = {
  'board.resolve': { scene: 'b=yg2-1' },
  'workstation.get': { id: HERE },
  'home.get': { workstationId: HERE },
  'me.update': { name: '王阿姨', phone: '13812345678' },
  'me.consent': { version: 1, agreed: true },
  'me.erase': { confirm: true, openCases: 'anonymous' },
  'workstation.deskGet': { id: HERE },
  'workstation.create': { name: '新工作室', town: '阳光街道', address: '阳光路 1 号', phone: '021-55550100' },
  'workstation.edit': async (box) => ({ ...(await workstationNow(box)), phone: '021-55550129' }),
  'settings.save': async (box) => ({ version: (await box.must(DISTRICT, 'settings.get')).version }),
  'member.list': { workstationId: HERE },
  'member.invite': { workstationId: HERE, role: 'officer' },
  'member.uninvite': async (box) => {
    await invitation(box)
    return { id: await openInvitationOf(box) }
  },
  'member.invitation': async (box) => ({ code: await invitation(box) }),
  'member.change': async (box) => ({ ...(await memberOf(box, await joins(box))), role: 'lead' }),
  'suggestion.supplement': { text: '补充一点' },
  'suggestion.askAgain': { reason: '还没办好' },
  'suggestion.find': async (box) => opens(await slipOf(box)),
  'suggestion.claim': async (box) => opens(await slipOf(box)),
  'suggestion.support': async (box) => ({ publicId: await publicIdIn(box) }),
  'suggestion.similar': { workstationId: HERE, topic: 'green-space', text: '三号楼的绿地又被围起来种菜了' },
  'wall.list': { workstationId: HERE },
  'wall.figures': { workstationId: HERE },
  'wall.get': async (box) => ({ publicId: await publicIdIn(box) }),
  'wall.report': async (box) => ({ publicId: await publicIdIn(box), reason: 'untrue' }),
  'policy.save': { ...POLICY, workstationId: HERE },
  'template.save': { ...TEMPLATE, workstationId: HERE },
  'desk.visit': VISIT,
  'desk.bulk': { act: 'assign', items: [{ id: 'no-such-case', version: 1 }] },
  'desk.accept': CONTACT,
  'desk.attempt': CONTACT,
  'desk.transcribe': { text: '三号楼北侧的绿地被围起来了。' },
  'desk.resume': { note: '先办起来' },
  'desk.transfer': { to: 'longtan', reason: '归龙潭管' },
  'desk.extend': { workingDays: 5, reason: '等鉴定结果' },
  'desk.answer': ANSWER,
  'desk.reopen': { text: '应当受理' },
  'desk.deliver': { method: 'visit', note: '送到家里' },
  'desk.merge': intoAnother,
  'desk.unmerge': { reason: '不是同一件事' },
  'desk.publish': { text: '绿地被围起来种菜' },
  'desk.note': { text: '备注' },
  'session.look': signInCode,
  'session.confirm': (box) => new PcBrowser(box).begin(),
  'session.decline': signInCode,
  'session.revoke': sessionOfOfficer,
  'audit.list': lately(),
  'export.audit': lately(),
  'export.figures': lately(),
  'export.cases': lately(),
}

/** What to send with an action. @param own in place of its example */
export async function inputOf(local: Local, action: ActionName, own?: Input): Promise<object> {
  const input = own ?? EXAMPLES[action] ?? {}
  return typeof input === 'function' ? input(local) : input
}
