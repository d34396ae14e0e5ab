import { actions, type ActionName } from '@/contract/actions'
import { listAudit } from './audit/list'
import { resolveBoard } from './board/resolve'
import { answerConsultation } from './consultation/answer'
import { alikeOpinions } from './consultation/desk/alike'
import { checkConsultation } from './consultation/desk/check'
import { correctConsultation } from './consultation/desk/correct'
import { createConsultation } from './consultation/desk/create'
import { editConsultation } from './consultation/desk/edit'
import { getDeskFigures } from './consultation/desk/figures'
import { followUpConsultation } from './consultation/desk/follow-up'
import { getDeskConsultation } from './consultation/desk/get'
import { listDeskConsultations } from './consultation/desk/list'
import { mergeOpinions } from './consultation/desk/merge'
import { listDeskOpinions } from './consultation/desk/opinions'
import { publishResult } from './consultation/desk/publish'
import { replyToOpinions } from './consultation/desk/reply'
import { rewordOpinion } from './consultation/desk/reword'
import { saveNextDraft } from './consultation/desk/save-next-draft'
import { sendToCheck } from './consultation/desk/send-to-check'
import { getConsultation } from './consultation/get'
import { listConsultations } from './consultation/list'
import { getMyAnswer } from './consultation/my-answer'
import { listMyOpinions } from './consultation/my-opinions'
import { listOpinions } from './consultation/opinions'
import { reportOpinion } from './consultation/report'
import { getResult } from './consultation/result'
import { deskAccept } from './desk/accept'
import { deskAnswer } from './desk/answer'
import { deskAskInfo } from './desk/ask-info'
import { deskAttempt } from './desk/attempt'
import { deskDeliver } from './desk/deliver'
import { deskExtend } from './desk/extend'
import { deskAssign } from './desk/assign'
import { deskBulk } from './desk/bulk'
import { deskColleagues } from './desk/colleagues'
import { deskBeside } from './desk/beside'
import { deskGet } from './desk/get'
import { deskHide } from './desk/hide'
import { deskInbox } from './desk/inbox'
import { deskMerge } from './desk/merge'
import { deskMerged } from './desk/merged'
import { deskLook } from './desk/look'
import { deskNote } from './desk/note'
import { deskOpenPhone } from './desk/open-phone'
import { deskRefusals } from './desk/refusals'
import { deskPublish } from './desk/publish'
import { deskRefuse } from './desk/refuse'
import { deskReopen } from './desk/reopen'
import { deskResume } from './desk/resume'
import { deskStart } from './desk/start'
import { exportAudit } from './export/audit'
import { exportCases } from './export/cases'
import { exportFigures } from './export/figures'
import { deskTranscribe } from './desk/transcribe'
import { deskTransfer } from './desk/transfer'
import { deskUnmerge } from './desk/unmerge'
import { getHome } from './home/get'
import { deskIntake } from './intake/intake'
import { consentMe } from './me/consent'
import { eraseMe } from './me/erase'
import { exportMe } from './me/export'
import { getMe } from './me/get'
import { updateMe } from './me/update'
import { listMessages } from './message/list'
import { readMessages } from './message/read'
import { acceptInvitation } from './member/accept'
import { changeMember } from './member/change'
import { getInvitation } from './member/get-invitation'
import { inviteMember } from './member/invite'
import { listMembers } from './member/list'
import { removeMember } from './member/remove'
import { uninviteMember } from './member/uninvite'
import { open, staff, type Route } from './platform/route'
import { getSettings } from './settings/get'
import { saveSettings } from './settings/save'
import { statsOverview } from './stats/overview'
import { statsRecount } from './stats/recount'
import { confirmSignIn } from './session/confirm'
import { declineSignIn } from './session/decline'
import { listSessions } from './session/list'
import { lookAtSignIn } from './session/look'
import { revokeSession } from './session/revoke'
import { listPolicies } from './policy/list'
import { removePolicy } from './policy/remove'
import { savePolicy } from './policy/save'
import { askSuggestionAgain } from './suggestion/ask-again'
import { claimSuggestion } from './suggestion/claim'
import { findSuggestionByCode } from './suggestion/find'
import { getSuggestion } from './suggestion/get'
import { listMySuggestions } from './suggestion/mine'
import { rateSuggestion } from './suggestion/rate'
import { submitSuggestion } from './suggestion/submit'
import { supplementSuggestion } from './suggestion/supplement'
import { withdrawSuggestion } from './suggestion/withdraw'
import { listTemplates } from './template/list'
import { removeTemplate } from './template/remove'
import { saveTemplate } from './template/save'
import { uploadTicket } from './upload/ticket'
import { createWorkstation } from './workstation/create'
import { getWorkstationSettings } from './workstation/desk-get'
import { editWorkstation } from './workstation/edit'
import { listVisits } from './visit/list'
import { deskVisit } from './visit/visit'
import { wallFigures } from './wall/figures'
import { getWall } from './wall/get'
import { listWall } from './wall/list'
import { reportWall } from './wall/report'
import { similarSuggestions } from './wall/similar'
import { supportSuggestion } from './wall/support'
import { getWorkstation } from './workstation/get'
import { listWorkstations } from './workstation/list'

/** Which act answers which action. An action without one does not compile. */
export const routes: Record<ActionName, Route> = {
  'board.resolve': open(actions['board.resolve'], resolveBoard),
  'workstation.list': open(actions['workstation.list'], listWorkstations),
  'workstation.get': open(actions['workstation.get'], getWorkstation),
  'workstation.deskGet': staff(actions['workstation.deskGet'], getWorkstationSettings),
  'workstation.create': staff(actions['workstation.create'], createWorkstation),
  'workstation.edit': staff(actions['workstation.edit'], editWorkstation),
  'settings.get': staff(actions['settings.get'], getSettings),
  'settings.save': staff(actions['settings.save'], saveSettings),
  'home.get': open(actions['home.get'], getHome),
  'me.get': open(actions['me.get'], getMe),
  'me.update': open(actions['me.update'], updateMe),
  'me.consent': open(actions['me.consent'], consentMe),
  'me.export': open(actions['me.export'], exportMe),
  'me.erase': open(actions['me.erase'], eraseMe),
  'message.list': open(actions['message.list'], listMessages),
  'message.read': open(actions['message.read'], readMessages),
  'member.list': staff(actions['member.list'], listMembers),
  'member.invite': staff(actions['member.invite'], inviteMember),
  'member.uninvite': staff(actions['member.uninvite'], uninviteMember),
  'member.invitation': open(actions['member.invitation'], getInvitation),
  'member.accept': open(actions['member.accept'], acceptInvitation),
  'member.change': staff(actions['member.change'], changeMember),
  'member.remove': staff(actions['member.remove'], removeMember),
  'session.look': staff(actions['session.look'], lookAtSignIn),
  'session.confirm': staff(actions['session.confirm'], confirmSignIn),
  'session.decline': staff(actions['session.decline'], declineSignIn),
  'session.list': staff(actions['session.list'], listSessions),
  'session.revoke': staff(actions['session.revoke'], revokeSession),
  'upload.ticket': open(actions['upload.ticket'], uploadTicket),
  'suggestion.submit': open(actions['suggestion.submit'], submitSuggestion),
  'suggestion.mine': open(actions['suggestion.mine'], listMySuggestions),
  'suggestion.get': open(actions['suggestion.get'], getSuggestion),
  'suggestion.supplement': open(actions['suggestion.supplement'], supplementSuggestion),
  'suggestion.withdraw': open(actions['suggestion.withdraw'], withdrawSuggestion),
  'suggestion.rate': open(actions['suggestion.rate'], rateSuggestion),
  'suggestion.askAgain': open(actions['suggestion.askAgain'], askSuggestionAgain),
  'suggestion.find': open(actions['suggestion.find'], findSuggestionByCode),
  'suggestion.claim': open(actions['suggestion.claim'], claimSuggestion),
  'suggestion.support': open(actions['suggestion.support'], supportSuggestion),
  'suggestion.similar': open(actions['suggestion.similar'], similarSuggestions),
  'wall.list': open(actions['wall.list'], listWall),
  'wall.get': open(actions['wall.get'], getWall),
  'wall.figures': open(actions['wall.figures'], wallFigures),
  'wall.report': open(actions['wall.report'], reportWall),
  'consultation.list': open(actions['consultation.list'], listConsultations),
  'consultation.get': open(actions['consultation.get'], getConsultation),
  'consultation.answer': open(actions['consultation.answer'], answerConsultation),
  'consultation.myAnswer': open(actions['consultation.myAnswer'], getMyAnswer),
  'consultation.myOpinions': open(actions['consultation.myOpinions'], listMyOpinions),
  'consultation.result': open(actions['consultation.result'], getResult),
  'consultation.opinions': open(actions['consultation.opinions'], listOpinions),
  'consultation.report': open(actions['consultation.report'], reportOpinion),
  'consultation.create': staff(actions['consultation.create'], createConsultation),
  'consultation.edit': staff(actions['consultation.edit'], editConsultation),
  'consultation.sendToCheck': staff(actions['consultation.sendToCheck'], sendToCheck),
  'consultation.check': staff(actions['consultation.check'], checkConsultation),
  'consultation.correct': staff(actions['consultation.correct'], correctConsultation),
  'consultation.deskList': staff(actions['consultation.deskList'], listDeskConsultations),
  'consultation.deskGet': staff(actions['consultation.deskGet'], getDeskConsultation),
  'consultation.deskFigures': staff(actions['consultation.deskFigures'], getDeskFigures),
  'consultation.deskOpinions': staff(actions['consultation.deskOpinions'], listDeskOpinions),
  'consultation.alikeOpinions': staff(actions['consultation.alikeOpinions'], alikeOpinions),
  'consultation.mergeOpinions': staff(actions['consultation.mergeOpinions'], mergeOpinions),
  'consultation.reply': staff(actions['consultation.reply'], replyToOpinions),
  'consultation.saveNextDraft': staff(actions['consultation.saveNextDraft'], saveNextDraft),
  'consultation.publish': staff(actions['consultation.publish'], publishResult),
  'consultation.followUp': staff(actions['consultation.followUp'], followUpConsultation),
  'consultation.reword': staff(actions['consultation.reword'], rewordOpinion),
  'policy.list': staff(actions['policy.list'], listPolicies),
  'policy.save': staff(actions['policy.save'], savePolicy),
  'policy.remove': staff(actions['policy.remove'], removePolicy),
  'template.list': staff(actions['template.list'], listTemplates),
  'template.save': staff(actions['template.save'], saveTemplate),
  'template.remove': staff(actions['template.remove'], removeTemplate),
  'desk.inbox': staff(actions['desk.inbox'], deskInbox),
  'desk.colleagues': staff(actions['desk.colleagues'], deskColleagues),
  'desk.assign': staff(actions['desk.assign'], deskAssign),
  'desk.bulk': staff(actions['desk.bulk'], deskBulk),
  'desk.get': staff(actions['desk.get'], deskGet),
  'desk.beside': staff(actions['desk.beside'], deskBeside),
  'desk.look': staff(actions['desk.look'], deskLook),
  'desk.intake': staff(actions['desk.intake'], deskIntake),
  'desk.visit': staff(actions['desk.visit'], deskVisit),
  'desk.visits': staff(actions['desk.visits'], listVisits),
  'desk.accept': staff(actions['desk.accept'], deskAccept),
  'desk.attempt': staff(actions['desk.attempt'], deskAttempt),
  'desk.askInfo': staff(actions['desk.askInfo'], deskAskInfo),
  'desk.resume': staff(actions['desk.resume'], deskResume),
  'desk.start': staff(actions['desk.start'], deskStart),
  'desk.transcribe': staff(actions['desk.transcribe'], deskTranscribe),
  'desk.transfer': staff(actions['desk.transfer'], deskTransfer),
  'desk.extend': staff(actions['desk.extend'], deskExtend),
  'desk.answer': staff(actions['desk.answer'], deskAnswer),
  'desk.deliver': staff(actions['desk.deliver'], deskDeliver),
  'desk.refuse': staff(actions['desk.refuse'], deskRefuse),
  'desk.refusals': staff(actions['desk.refusals'], deskRefusals),
  'desk.reopen': staff(actions['desk.reopen'], deskReopen),
  'desk.merge': staff(actions['desk.merge'], deskMerge),
  'desk.unmerge': staff(actions['desk.unmerge'], deskUnmerge),
  'desk.merged': staff(actions['desk.merged'], deskMerged),
  'desk.publish': staff(actions['desk.publish'], deskPublish),
  'desk.hide': staff(actions['desk.hide'], deskHide),
  'desk.note': staff(actions['desk.note'], deskNote),
  'desk.openPhone': staff(actions['desk.openPhone'], deskOpenPhone),
  'audit.list': staff(actions['audit.list'], listAudit),
  'export.cases': staff(actions['export.cases'], exportCases),
  'export.audit': staff(actions['export.audit'], exportAudit),
  'export.figures': staff(actions['export.figures'], exportFigures),
  'stats.overview': staff(actions['stats.overview'], statsOverview),
  'stats.recount': staff(actions['stats.recount'], statsRecount),
}
