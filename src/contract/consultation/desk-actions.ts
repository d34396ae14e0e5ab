import * as v from 'valibot'
import { declare } from '../action'
import { flag, id as anyId, instant, listInput, listOutput, oneOf, text, version } from '../schema'
import { photos } from '../upload'
import { ROLES as OFFICERS } from '../roles'
import { consultationId } from './actions'
import { CLAUSE_TEXT, items } from './items'
import { publicWording } from './reports'
import { consultationRow } from './row'
import { deskConsultationView, figuresView, groupView } from './view'
import { CONSULTATION_KINDS, VERDICTS, WHO_MAY_ANSWER } from './vocabulary'
import { DRAFT_STEPS } from './stages'

/** How people prepare a consultation, answer its opinions and tell what came of it. */

const LEADS = ['lead', 'district'] as const

const DOCUMENT = '这个文件没有传好，请删掉后重新添加'
const document = v.object({
  fileID: v.pipe(v.string(DOCUMENT), v.regex(/^cloud:\/\/[\w.-]+\/[\w./-]{1,160}$/, DOCUMENT)),
  name: text(1, 60, '请给文件起个名字'),
})
const workstations = v.pipe(
  v.array(anyId, '请选在哪些工作室征询'),
  v.minLength(1, '请选在哪些工作室征询'),
  v.maxLength(50, '工作室太多了，请去掉几个'),
  v.check((all) => new Set(all).size === all.length, '有一个工作室选了两次，请去掉一次'),
)
const MAX_DOCUMENTS = 5

const draftFields = {
  title: text(2, 60, '请写个标题，2 到 60 个字'),
  background: text(0, 5000, '背景太长了，请写短一些'),
  photos: v.optional(photos, []),
  documents: v.optional(
    v.pipe(v.array(document, DOCUMENT), v.maxLength(MAX_DOCUMENTS, `最多 ${MAX_DOCUMENTS} 个文件，请去掉几个`)),
    [],
  ),
  workstations,
  communities: v.optional(
    v.pipe(v.array(text(1, 30, '请写小区的名字')), v.maxLength(30, '小区太多了，请去掉几个')),
    [],
  ),
  who: oneOf(WHO_MAY_ANSWER, '请选谁可以参加'),
  hideTotals: flag,
  opensAt: instant,
  closesAt: instant,
  items,
}

/** Begins a draft, or a copy of an earlier one. */
export const createConsultation = declare({
  name: 'consultation.create',
  who: OFFICERS,
  writes: true,
  input: v.object({ kind: oneOf(CONSULTATION_KINDS, '请选一种征询'), ...draftFields }),
  output: deskConsultationView,
})

/** Changes a draft. One that was checked goes back to being written. */
export const editConsultation = declare({
  name: 'consultation.edit',
  who: OFFICERS,
  writes: true,
  input: v.object({ id: consultationId, version, ...draftFields }),
  output: deskConsultationView,
})

const onDraft = v.object({ id: consultationId, version })

export const sendToCheck = declare({
  name: 'consultation.sendToCheck',
  who: OFFICERS,
  writes: true,
  input: onDraft,
  output: deskConsultationView,
})

/** The lead lets it open on its day, or says what is to be changed first. */
export const checkConsultation = declare({
  name: 'consultation.check',
  who: LEADS,
  writes: true,
  input: v.pipe(
    v.object({ id: consultationId, version, passes: flag, note: v.optional(text(0, 500, '请说说要改什么'), '') }),
    v.forward(
      v.check(({ passes, note }) => passes || note !== '', '请说说要改什么'),
      ['note'],
    ),
  ),
  output: deskConsultationView,
})

/** Corrects what is asked while it is open: a new edition, which everyone sees. */
export const correctConsultation = declare({
  name: 'consultation.correct',
  who: LEADS,
  writes: true,
  input: v.object({ id: consultationId, version, items, note: text(1, 200, '请说明更正了什么') }),
  output: deskConsultationView,
})

/** All consultations of the caller's workstations, whatever their stage; the one that changed last first. */
export const listDeskConsultations = declare({
  name: 'consultation.deskList',
  who: OFFICERS,
  writes: false,
  input: v.object(listInput),
  output: v.object(
    listOutput(
      v.object({
        ...consultationRow.entries,
        draftStep: v.picklist(DRAFT_STEPS),
        /** Left out until it is counted at its close: before, each would cost a list one more look. */
        participants: v.optional(v.number()),
      }),
    ),
  ),
})

export const getDeskConsultation = declare({
  name: 'consultation.deskGet',
  who: OFFICERS,
  writes: false,
  input: v.object({ id: consultationId }),
  output: deskConsultationView,
})

/** The exact figures, for the desk, at any time. */
export const getDeskFigures = declare({
  name: 'consultation.deskFigures',
  who: OFFICERS,
  writes: false,
  input: v.object({ id: consultationId }),
  output: figuresView,
})

/** Opinions in groups, once it is closed, or only those that were reported; those with most behind them first. */
export const listDeskOpinions = declare({
  name: 'consultation.deskOpinions',
  who: OFFICERS,
  writes: false,
  input: v.object({
    id: consultationId,
    itemId: v.optional(anyId),
    answered: flag,
    reported: v.optional(flag, false),
    ...listInput,
  }),
  output: v.object(listOutput(groupView)),
})

/** Groups on the same item that say something alike, the most alike first: perhaps they are one. */
export const alikeOpinions = declare({
  name: 'consultation.alikeOpinions',
  who: OFFICERS,
  writes: false,
  input: v.object({ id: consultationId, groupId: anyId }),
  output: v.object({ items: v.array(groupView) }),
})

/** So many groups can be answered, or put into one, at once. */
export const MOST_GROUPS = 50
const groupIds = v.pipe(
  v.array(anyId, '请选要办的意见'),
  v.minLength(1, '请选要办的意见'),
  v.maxLength(MOST_GROUPS, `一次最多办 ${MOST_GROUPS} 组，请少选一些`),
)

/** Puts groups into one: they say the same. */
export const mergeOpinions = declare({
  name: 'consultation.mergeOpinions',
  who: OFFICERS,
  writes: true,
  input: v.object({ id: consultationId, into: anyId, groupIds }),
  output: groupView,
})

const verdict = oneOf(VERDICTS, '请选采纳、部分采纳或不予采纳')
/** The length of a reason, in code points. */
export const REPLY_TEXT = { min: 5, max: 1000 } as const

/**
 * Answers one group, or several alike, with a reason.
 * @throws CONFLICT with the fresh groups when somebody else has answered one otherwise
 */
export const replyToOpinions = declare({
  name: 'consultation.reply',
  who: OFFICERS,
  writes: true,
  input: v.object({
    id: consultationId,
    groupIds,
    verdict,
    text: text(REPLY_TEXT.min, REPLY_TEXT.max, '请写明理由，至少 5 个字'),
    /** Of one group at a time. */
    publicWording: v.optional(publicWording),
    /** The answer it takes the place of, as the caller read it. Without it only what has no answer is answered. */
    instead: v.optional(v.object({ verdict, text: v.string('请刷新后再办') })),
  }),
  output: v.object({ items: v.array(groupView) }),
})

/** The next draft: what each clause says now, and which opinions changed it. */
export const saveNextDraft = declare({
  name: 'consultation.saveNextDraft',
  who: OFFICERS,
  writes: true,
  input: v.object({
    id: consultationId,
    version,
    clauses: v.pipe(
      v.array(
        v.object({
          id: anyId,
          text: text(0, CLAUSE_TEXT, '这一条太长了，请写短一些'),
          cites: v.pipe(v.array(anyId), v.maxLength(20, '一条最多引用 20 组意见，请去掉几组')),
        }),
      ),
      v.maxLength(100, '条款太多了，请分几次征询'),
    ),
  }),
  output: deskConsultationView,
})

/** Publishes the result; every opinion must have its answer. */
export const publishResult = declare({
  name: 'consultation.publish',
  who: LEADS,
  writes: true,
  input: onDraft,
  output: deskConsultationView,
})

/** What was done, and when; `done` says that it was the last of it. */
export const followUp = declare({
  name: 'consultation.followUp',
  who: OFFICERS,
  writes: true,
  input: v.object({
    id: consultationId,
    version,
    at: instant,
    text: text(5, 1000, '请写写做了什么，至少 5 个字'),
    photos: v.optional(photos, []),
    done: flag,
  }),
  output: deskConsultationView,
})
