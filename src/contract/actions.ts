import type * as v from 'valibot'
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
import {
  deskAccept,
  deskAnswer,
  deskAskInfo,
  deskGet,
  deskInbox,
  deskNote,
  deskOpenPhone,
  deskRefuse,
  deskResume,
  deskStart,
} from './desk/actions'
import { getMe } from './me'
import {
  askAgain,
  getSuggestion,
  listMySuggestions,
  rateSuggestion,
  submitSuggestion,
  supplementSuggestion,
  withdrawSuggestion,
} from './suggestion/actions'
import { uploadTicket } from './upload'
import { getHome, getWorkstation, listWorkstations } from './workstation'

/** Every action there is. One declared here without a handler in the cloud does not compile. */
export const actions = {
  'board.resolve': resolveBoard,
  'workstation.list': listWorkstations,
  'workstation.get': getWorkstation,
  'home.get': getHome,
  'me.get': getMe,
  'upload.ticket': uploadTicket,
  'suggestion.submit': submitSuggestion,
  'suggestion.mine': listMySuggestions,
  'suggestion.get': getSuggestion,
  'suggestion.supplement': supplementSuggestion,
  'suggestion.withdraw': withdrawSuggestion,
  'suggestion.rate': rateSuggestion,
  'suggestion.askAgain': askAgain,
  'consultation.list': listConsultations,
  'consultation.get': getConsultation,
  'consultation.answer': answerConsultation,
  'consultation.myAnswer': getMyAnswer,
  'consultation.myOpinions': listMyOpinions,
  'consultation.result': getResult,
  'consultation.opinions': listOpinions,
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
  'desk.inbox': deskInbox,
  'desk.get': deskGet,
  'desk.accept': deskAccept,
  'desk.askInfo': deskAskInfo,
  'desk.resume': deskResume,
  'desk.start': deskStart,
  'desk.answer': deskAnswer,
  'desk.refuse': deskRefuse,
  'desk.note': deskNote,
  'desk.openPhone': deskOpenPhone,
}

export type Actions = typeof actions
export type ActionName = keyof Actions
/** What a caller sends, and what a handler gets once it is parsed. */
export type InputOf<A extends { input: v.GenericSchema }> = v.InferInput<A['input']>
export type ParsedInputOf<A extends { input: v.GenericSchema }> = v.InferOutput<A['input']>
export type OutputOf<A extends { output: v.GenericSchema }> = v.InferOutput<A['output']>
