import type { ActionName } from '@/contract/actions'
import {
  allStaff,
  desk,
  districtOnly,
  everyone,
  handlers,
  leadOnly,
  leads,
  managers,
  owner,
  STAFF,
  type Access,
} from './access'
import { INTAKE, SUGGESTION } from './cases'
import type { ConsultationAction } from './consultation-acts'
import type { Input } from './examples'
import { HERE, invitation, joins } from './members'

interface Rule extends Access {
  /** What is sent, where it is not the action's example. */
  input?: Input
  /** State of the case it is tried on; none for an action without a case. */
  state?: string
}

/** On a version that is not there: told so only after every other check, and so nothing is removed. */
const staleForLeads = (id: string): Rule => ({
  ...{ input: { id, version: 99 }, allowed: [] },
  refused: (who) => (who === 'lead' || who === 'district' ? 'CONFLICT' : leadOnly(who)),
})

export const RULES: Record<Exclude<ActionName, ConsultationAction>, Rule> = {
  'board.resolve': everyone,
  'workstation.list': everyone,
  'workstation.get': everyone,
  'home.get': everyone,
  'me.get': everyone,
  'me.update': everyone,
  'me.consent': everyone,
  'me.export': everyone,
  'me.erase': everyone,
  'message.list': everyone,
  'message.read': everyone,
  'workstation.deskGet': desk,
  'workstation.create': districtOnly,
  'workstation.edit': leads,
  'settings.get': allStaff,
  'settings.save': districtOnly,
  'member.list': desk,
  'member.invite': leads,
  'member.uninvite': leads,
  'member.invitation': everyone,
  // To the district's desk: staff have another role already, or are there.
  'member.accept': {
    input: async (box) => ({ code: await invitation(box, 'district', 'district'), name: '新来的' }),
    allowed: ['owner', 'stranger'],
    refused: () => 'NOT_ALLOWED_NOW',
  },
  'member.change': managers,
  'member.remove': { ...managers, input: async (box) => ({ workstationId: HERE, openid: await joins(box) }) },
  'upload.ticket': { ...everyone, input: { kind: 'photo', type: 'image/jpeg', bytes: 1000 } },
  'suggestion.submit': { ...everyone, input: SUGGESTION },
  'suggestion.mine': everyone,
  'suggestion.get': { ...owner, state: 'submitted' },
  'suggestion.supplement': { ...owner, state: 'accepted' },
  'suggestion.withdraw': { ...owner, state: 'submitted' },
  'suggestion.rate': { ...owner, state: 'answered', input: { satisfaction: 'satisfied', solved: true } },
  'suggestion.askAgain': { ...owner, state: 'answered' },
  'policy.list': allStaff,
  'policy.save': leads,
  'policy.remove': staleForLeads('demo-policy-7'),
  'template.list': allStaff,
  'template.save': leads,
  'template.remove': staleForLeads('demo-template-7'),
  'suggestion.find': everyone,
  'suggestion.claim': everyone,
  'suggestion.support': everyone,
  'suggestion.similar': everyone,
  'wall.list': everyone,
  'wall.figures': everyone,
  'wall.get': everyone,
  'wall.report': everyone,
  'desk.intake': { ...desk, input: INTAKE },
  'desk.visit': desk,
  'desk.visits': { ...desk, input: { workstationId: HERE } },
  'desk.inbox': { ...allStaff, input: { filter: 'open' } },
  'desk.colleagues': allStaff,
  // To nobody, which it is with already: what else may be given to whom has a test of its own.
  'desk.assign': { ...desk, state: 'accepted' },
  // Who may do what to a case of a selection is said for each of them, and has a test of its own.
  'desk.bulk': allStaff,
  'desk.get': { ...desk, state: 'submitted' },
  'desk.beside': { ...desk, state: 'submitted' },
  'desk.look': { ...desk, state: 'submitted' },
  'desk.accept': { ...handlers, state: 'submitted' },
  'desk.attempt': { ...handlers, state: 'submitted' },
  'desk.askInfo': { ...handlers, state: 'accepted', input: { text: '是哪一块绿地' } },
  // Too early: allowed in principle, and told so only after every other check.
  'desk.resume': { ...handlers, state: 'needsInfo' },
  // There is no recording to write down: told so only after every other check.
  'desk.transcribe': { ...handlers, state: 'accepted' },
  'desk.start': { ...handlers, state: 'accepted' },
  'desk.transfer': { ...handlers, state: 'accepted' },
  'desk.extend': { ...leads, state: 'accepted' },
  'desk.answer': { ...handlers, state: 'handling' },
  'desk.refuse': { ...leads, state: 'submitted', input: { reasonCode: 'petition', text: '信访办在办' } },
  'desk.refusals': districtOnly,
  'desk.reopen': { ...districtOnly, state: 'refused' },
  // What came by WeChat is read there: told so only after every other check.
  'desk.deliver': { ...handlers, state: 'answered' },
  'desk.merge': { ...handlers, state: 'accepted' },
  'desk.unmerge': { ...handlers, state: 'merged' },
  'desk.merged': { ...desk, state: 'accepted' },
  'desk.publish': { ...leads, state: 'accepted' },
  'desk.hide': { ...leads, state: 'published' },
  'desk.note': { ...desk, state: 'accepted' },
  'desk.openPhone': { ...handlers, state: 'accepted' },
  'session.look': allStaff,
  'session.confirm': allStaff,
  'session.decline': allStaff,
  'session.list': allStaff,
  // The first officer's browser: it is nobody else's to end.
  'session.revoke': { allowed: ['officer'], refused: (who) => (STAFF.includes(who) ? 'NOT_FOUND' : 'FORBIDDEN') },
  'audit.list': districtOnly,
  'export.audit': { ...districtOnly, state: 'accepted' },
  'export.figures': allStaff,
  'export.cases': { allowed: ['lead', 'foreign lead', 'district'], refused: () => 'FORBIDDEN' },
  'stats.overview': { ...allStaff, input: { from: '2026-01-01', to: '2026-01-31' } },
  'stats.recount': districtOnly,
}

/** On a consultation held at 阳光二居. A draft is nobody's business but theirs who handle it. */
export const CONSULTATION_RULES: Record<ConsultationAction, Access> = {
  'consultation.list': everyone,
  'consultation.get': everyone,
  'consultation.answer': everyone,
  'consultation.myAnswer': everyone,
  'consultation.myOpinions': everyone,
  'consultation.result': everyone,
  'consultation.opinions': everyone,
  'consultation.report': everyone,
  'consultation.deskList': allStaff,
  'consultation.create': desk,
  'consultation.edit': desk,
  'consultation.sendToCheck': desk,
  'consultation.check': leads,
  'consultation.correct': leads,
  'consultation.deskGet': desk,
  'consultation.deskFigures': desk,
  'consultation.deskOpinions': desk,
  'consultation.alikeOpinions': desk,
  'consultation.mergeOpinions': desk,
  'consultation.reply': desk,
  'consultation.saveNextDraft': desk,
  'consultation.publish': leads,
  'consultation.followUp': desk,
  'consultation.reword': leads,
}
