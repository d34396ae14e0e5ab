import type * as v from 'valibot'
import { listAudit } from './audit/actions'
import { resolveBoard } from './board'
import {
  answerConsultation,
  getConsultation,
  getMyAnswer,
  listMyOpinions,
  getResult,
  listConsultations,
  listOpinions,
} from './consultation/actions'
import {
  alikeOpinions,
  checkConsultation,
  correctConsultation,
  createConsultation,
  editConsultation,
  followUp,
  getDeskConsultation,
  getDeskFigures,
  listDeskConsultations,
  listDeskOpinions,
  mergeOpinions,
  publishResult,
  replyToOpinions,
  saveNextDraft,
  sendToCheck,
} from './consultation/desk-actions'
import { reportOpinion, rewordOpinion } from './consultation/reports'
import {
  deskAccept,
  deskAnswer,
  deskAskInfo,
  deskAttempt,
  deskExtend,
  deskGet,
  deskNote,
  deskOpenPhone,
  deskRefuse,
  deskResume,
  deskStart,
  deskTranscribe,
} from './desk/actions'
import { exportAudit, exportCases, exportFigures } from './export/actions'
import { deskDeliver, deskRefusals, deskReopen, deskTransfer } from './desk/hand-over'
import { deskMerge, deskMerged, deskUnmerge } from './desk/merging'
import { deskHide, deskPublish } from './desk/publishing'
import { deskAssign, deskColleagues } from './desk/assign'
import { deskBulk } from './desk/bulk'
import { deskInbox } from './desk/inbox'
import { deskBeside } from './desk/beside'
import { deskLook } from './desk/look'
import { deskIntake } from './intake/actions'
import { consentMe, eraseMe, exportMe, getMe, updateMe } from './me/actions'
import { listMessages, readMessages } from './message/actions'
import { confirmSignIn, declineSignIn, listSessions, lookAtSignIn, revokeSession } from './session/actions'
import { listPolicies, removePolicy, savePolicy } from './policy/actions'
import {
  acceptInvitation,
  changeMember,
  getInvitation,
  inviteMember,
  listMembers,
  removeMember,
  uninviteMember,
} from './member/actions'
import { getSettings, saveSettings } from './settings/actions'
import { createWorkstation, editWorkstation, getWorkstationSettings } from './settings/workstation'
import {
  askAgain,
  getSuggestion,
  listMySuggestions,
  rateSuggestion,
  submitSuggestion,
  supplementSuggestion,
  withdrawSuggestion,
} from './suggestion/actions'
import { statsOverview, statsRecount } from './stats/actions'
import { listTemplates, removeTemplate, saveTemplate } from './template/actions'
import { claimSuggestion, findSuggestion } from './suggestion/claim-actions'
import { uploadTicket } from './upload'
import { deskVisit, listVisits } from './visit/actions'
import { getWall, listWall, reportWall, similarSuggestions, supportSuggestion, wallFigures } from './wall/actions'
import { getHome, getWorkstation, listWorkstations } from './workstation'

/** Every action there is. One declared here without a handler in the cloud does not compile. */
export const actions = {
  'board.resolve': resolveBoard,
  'workstation.list': listWorkstations,
  'workstation.get': getWorkstation,
  'workstation.deskGet': getWorkstationSettings,
  'workstation.create': createWorkstation,
  'workstation.edit': editWorkstation,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'home.get': getHome,
  'me.get': getMe,
  'me.update': updateMe,
  'me.consent': consentMe,
  'me.export': exportMe,
  'me.erase': eraseMe,
  'message.list': listMessages,
  'message.read': readMessages,
  'member.list': listMembers,
  'member.invite': inviteMember,
  'member.uninvite': uninviteMember,
  'member.invitation': getInvitation,
  'member.accept': acceptInvitation,
  'member.change': changeMember,
  'member.remove': removeMember,
  'session.look': lookAtSignIn,
  'session.confirm': confirmSignIn,
  'session.decline': declineSignIn,
  'session.list': listSessions,
  'session.revoke': revokeSession,
  'upload.ticket': uploadTicket,
  'suggestion.submit': submitSuggestion,
  'suggestion.mine': listMySuggestions,
  'suggestion.get': getSuggestion,
  'suggestion.supplement': supplementSuggestion,
  'suggestion.withdraw': withdrawSuggestion,
  'suggestion.rate': rateSuggestion,
  'suggestion.askAgain': askAgain,
  'suggestion.find': findSuggestion,
  'suggestion.claim': claimSuggestion,
  'suggestion.support': supportSuggestion,
  'suggestion.similar': similarSuggestions,
  'wall.list': listWall,
  'wall.get': getWall,
  'wall.figures': wallFigures,
  'wall.report': reportWall,
  'consultation.list': listConsultations,
  'consultation.get': getConsultation,
  'consultation.answer': answerConsultation,
  'consultation.myAnswer': getMyAnswer,
  'consultation.myOpinions': listMyOpinions,
  'consultation.result': getResult,
  'consultation.opinions': listOpinions,
  'consultation.report': reportOpinion,
  'consultation.create': createConsultation,
  'consultation.edit': editConsultation,
  'consultation.sendToCheck': sendToCheck,
  'consultation.check': checkConsultation,
  'consultation.correct': correctConsultation,
  'consultation.deskList': listDeskConsultations,
  'consultation.deskGet': getDeskConsultation,
  'consultation.deskFigures': getDeskFigures,
  'consultation.deskOpinions': listDeskOpinions,
  'consultation.alikeOpinions': alikeOpinions,
  'consultation.mergeOpinions': mergeOpinions,
  'consultation.reply': replyToOpinions,
  'consultation.saveNextDraft': saveNextDraft,
  'consultation.publish': publishResult,
  'consultation.followUp': followUp,
  'consultation.reword': rewordOpinion,
  'policy.list': listPolicies,
  'policy.save': savePolicy,
  'policy.remove': removePolicy,
  'template.list': listTemplates,
  'template.save': saveTemplate,
  'template.remove': removeTemplate,
  'desk.inbox': deskInbox,
  'desk.colleagues': deskColleagues,
  'desk.assign': deskAssign,
  'desk.bulk': deskBulk,
  'desk.get': deskGet,
  'desk.beside': deskBeside,
  'desk.look': deskLook,
  'desk.intake': deskIntake,
  'desk.visit': deskVisit,
  'desk.visits': listVisits,
  'desk.accept': deskAccept,
  'desk.attempt': deskAttempt,
  'desk.askInfo': deskAskInfo,
  'desk.resume': deskResume,
  'desk.start': deskStart,
  'desk.transcribe': deskTranscribe,
  'desk.transfer': deskTransfer,
  'desk.extend': deskExtend,
  'desk.answer': deskAnswer,
  'desk.deliver': deskDeliver,
  'desk.refuse': deskRefuse,
  'desk.refusals': deskRefusals,
  'desk.reopen': deskReopen,
  'desk.merge': deskMerge,
  'desk.unmerge': deskUnmerge,
  'desk.merged': deskMerged,
  'desk.publish': deskPublish,
  'desk.hide': deskHide,
  'desk.note': deskNote,
  'desk.openPhone': deskOpenPhone,
  'audit.list': listAudit,
  'export.cases': exportCases,
  'export.audit': exportAudit,
  'export.figures': exportFigures,
  'stats.overview': statsOverview,
  'stats.recount': statsRecount,
}

export type Actions = typeof actions
export type ActionName = keyof Actions
/** What a caller sends, and what a handler gets once it is parsed. */
export type InputOf<A extends { input: v.GenericSchema }> = v.InferInput<A['input']>
export type ParsedInputOf<A extends { input: v.GenericSchema }> = v.InferOutput<A['input']>
export type OutputOf<A extends { output: v.GenericSchema }> = v.InferOutput<A['output']>
