import * as v from 'valibot'
import { declare } from '../action'
import { flag, id as anyId, listInput, listOutput } from '../schema'
import { answers } from './answers'
import { publicRow } from './row'
import { consultationView, groupView, myAnswerView, myOpinionView, resultView } from './view'

/** Ids of consultations stand in codes: short, so that `b=…&c=…` fits the 32 characters of a Mini Program code's scene. */
const NO_CONSULTATION = '没有找到这次征询，请重新打开'
export const consultationId = v.pipe(v.string(NO_CONSULTATION), v.regex(/^[a-z0-9-]{1,10}$/, NO_CONSULTATION))

/** Consultations people can see, the latest to open first. */
export const listConsultations = declare({
  name: 'consultation.list',
  who: 'anyone',
  writes: false,
  input: v.object({ workstationId: v.optional(anyId), ...listInput }),
  output: v.object({
    ...listOutput(publicRow),
    /** The server's time: a phone's own clock may be wrong. */
    now: v.string(),
  }),
})

export const getConsultation = declare({
  name: 'consultation.get',
  who: 'anyone',
  writes: false,
  input: v.object({ id: consultationId }),
  output: consultationView,
})

/**
 * The caller's answer, whole: what is not in it is not answered. Until it closes it takes the place of the one before.
 * @throws CONFLICT with the fresh consultation when `edition` is no longer the current one
 */
export const answerConsultation = declare({
  name: 'consultation.answer',
  who: 'anyone',
  writes: true,
  input: v.object({
    id: consultationId,
    answers,
    edition: v.optional(v.pipe(v.number('请刷新后再答'), v.integer('请刷新后再答'), v.minValue(1, '请刷新后再答'))),
    /** The caller says that they live or work in the area. */
    inArea: v.optional(flag),
  }),
  output: myAnswerView,
})

export const getMyAnswer = declare({
  name: 'consultation.myAnswer',
  who: 'anyone',
  writes: false,
  input: v.object({ id: consultationId }),
  output: myAnswerView,
})

/** The figures, and, once it is published, what came of it. */
export const getResult = declare({
  name: 'consultation.result',
  who: 'anyone',
  writes: false,
  input: v.object({ id: consultationId }),
  output: resultView,
})

/** The opinions on one item and what became of them, once the result is published. */
export const listOpinions = declare({
  name: 'consultation.opinions',
  who: 'anyone',
  writes: false,
  input: v.object({ id: consultationId, itemId: v.optional(anyId), ...listInput }),
  output: v.object(listOutput(groupView)),
})

/** What the caller said in words, and what became of it, once the result is published. */
export const listMyOpinions = declare({
  name: 'consultation.myOpinions',
  who: 'anyone',
  writes: false,
  input: v.object({ id: consultationId }),
  output: v.object({ items: v.array(myOpinionView) }),
})
