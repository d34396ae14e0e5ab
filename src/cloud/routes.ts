import { actions, type ActionName } from '@/contract/actions'
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
import { saveNextDraft } from './consultation/desk/save-next-draft'
import { sendToCheck } from './consultation/desk/send-to-check'
import { getConsultation } from './consultation/get'
import { listConsultations } from './consultation/list'
import { getMyAnswer } from './consultation/my-answer'
import { listMyOpinions } from './consultation/my-opinions'
import { listOpinions } from './consultation/opinions'
import { getResult } from './consultation/result'
import { deskAccept } from './desk/accept'
import { deskAnswer } from './desk/answer'
import { deskAskInfo } from './desk/ask-info'
import { deskGet } from './desk/get'
import { deskInbox } from './desk/inbox'
import { deskNote } from './desk/note'
import { deskOpenPhone } from './desk/open-phone'
import { deskRefuse } from './desk/refuse'
import { deskResume } from './desk/resume'
import { deskStart } from './desk/start'
import { getHome } from './home/get'
import { getMe } from './me/get'
import { open, staff, type Route } from './platform/route'
import { askSuggestionAgain } from './suggestion/ask-again'
import { getSuggestion } from './suggestion/get'
import { listMySuggestions } from './suggestion/mine'
import { rateSuggestion } from './suggestion/rate'
import { submitSuggestion } from './suggestion/submit'
import { supplementSuggestion } from './suggestion/supplement'
import { withdrawSuggestion } from './suggestion/withdraw'
import { uploadTicket } from './upload/ticket'
import { getWorkstation } from './workstation/get'
import { listWorkstations } from './workstation/list'

/** Which act answers which action. An action without one does not compile. */
export const routes: Record<ActionName, Route> = {
  'board.resolve': open(actions['board.resolve'], resolveBoard),
  'workstation.list': open(actions['workstation.list'], listWorkstations),
  'workstation.get': open(actions['workstation.get'], getWorkstation),
  'home.get': open(actions['home.get'], getHome),
  'me.get': open(actions['me.get'], getMe),
  'upload.ticket': open(actions['upload.ticket'], uploadTicket),
  'suggestion.submit': open(actions['suggestion.submit'], submitSuggestion),
  'suggestion.mine': open(actions['suggestion.mine'], listMySuggestions),
  'suggestion.get': open(actions['suggestion.get'], getSuggestion),
  'suggestion.supplement': open(actions['suggestion.supplement'], supplementSuggestion),
  'suggestion.withdraw': open(actions['suggestion.withdraw'], withdrawSuggestion),
  'suggestion.rate': open(actions['suggestion.rate'], rateSuggestion),
  'suggestion.askAgain': open(actions['suggestion.askAgain'], askSuggestionAgain),
  'consultation.list': open(actions['consultation.list'], listConsultations),
  'consultation.get': open(actions['consultation.get'], getConsultation),
  'consultation.answer': open(actions['consultation.answer'], answerConsultation),
  'consultation.myAnswer': open(actions['consultation.myAnswer'], getMyAnswer),
  'consultation.myOpinions': open(actions['consultation.myOpinions'], listMyOpinions),
  'consultation.result': open(actions['consultation.result'], getResult),
  'consultation.opinions': open(actions['consultation.opinions'], listOpinions),
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
  'desk.inbox': staff(actions['desk.inbox'], deskInbox),
  'desk.get': staff(actions['desk.get'], deskGet),
  'desk.accept': staff(actions['desk.accept'], deskAccept),
  'desk.askInfo': staff(actions['desk.askInfo'], deskAskInfo),
  'desk.resume': staff(actions['desk.resume'], deskResume),
  'desk.start': staff(actions['desk.start'], deskStart),
  'desk.answer': staff(actions['desk.answer'], deskAnswer),
  'desk.refuse': staff(actions['desk.refuse'], deskRefuse),
  'desk.note': staff(actions['desk.note'], deskNote),
  'desk.openPhone': staff(actions['desk.openPhone'], deskOpenPhone),
}
