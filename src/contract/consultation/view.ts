import * as v from 'valibot'
import { REPORT_REASONS } from '../report'
import { TEXT_STANDINGS } from '../suggestion/safety'
import { photoView } from '../upload'
import { answers } from './answers'
import { itemView } from './items'
import { consultationRow } from './row'
import { DRAFT_STEPS, STAGES } from './stages'
import { ANSWER_CHANNELS, STANCES, VERDICTS, WHO_MAY_ANSWER } from './vocabulary'

const cell = v.nullable(v.number())

/** A document as it is shown: `url` is temporary. */
export const documentView = v.object({ fileID: v.string(), url: v.string(), name: v.string(), bytes: v.number() })
export type DocumentView = v.InferOutput<typeof documentView>

/** One correction that everyone can see: the questions as they were are kept with the answers given to them. */
const editionView = v.object({ edition: v.number(), at: v.string(), note: v.string() })

/** What was done after the result. */
const followUp = v.object({ at: v.string(), text: v.string(), photos: v.array(photoView) })

/** A consultation as a resident sees it. */
export const consultationView = v.object({
  ...consultationRow.entries,
  items: v.array(itemView),
  communities: v.array(v.string()),
  who: v.picklist(WHO_MAY_ANSWER),
  background: v.string(),
  photos: v.array(photoView),
  documents: v.array(documentView),
  /** Of the items; corrections count up. */
  edition: v.number(),
  corrections: v.array(editionView),
  /** What a correction took away, as it was last asked, in words alone: there may be opinions on it. */
  removed: v.array(itemView),
  hideTotals: v.boolean(),
  /** How many took part; `null` for too few to be shown, left out while totals are hidden. */
  participants: v.optional(cell),
  /** The server's clock, by which it opens and closes. */
  now: v.string(),
  followUps: v.array(followUp),
})
export type ConsultationView = v.InferOutput<typeof consultationView>

/** The caller's own answer, if there is one. */
export const myAnswerView = v.object({
  answers: v.optional(answers),
  answeredAt: v.optional(v.string()),
  /** Which edition it answers. */
  edition: v.optional(v.number()),
  inArea: v.optional(v.boolean()),
  canAnswer: v.boolean(),
})
export type MyAnswerView = v.InferOutput<typeof myAnswerView>

const choiceFigure = v.object({ id: v.string(), count: cell, byChannel: v.array(cell) })

/** The figures of one question; `null` is a group too small to be shown. */
export const itemFigures = v.object({
  id: v.string(),
  answered: cell,
  proposed: cell,
  choices: v.array(choiceFigure),
})
export type ItemFigures = v.InferOutput<typeof itemFigures>

export const figuresView = v.object({
  /** By edition, the current one last: what was answered before a correction stays with what it answered. */
  editions: v.array(
    v.object({
      edition: v.number(),
      /** What was asked in it, in its own words; without pictures and reasons. */
      asked: v.array(itemView),
      participants: cell,
      byChannel: v.array(cell),
      items: v.array(itemFigures),
    }),
  ),
  channels: v.array(v.picklist(ANSWER_CHANNELS)),
})
export type FiguresView = v.InferOutput<typeof figuresView>
export type EditionFigures = FiguresView['editions'][number]

/** A clause of the next draft, with the opinions that changed it. */
export const nextClauseView = v.object({
  id: v.string(),
  text: v.string(),
  cites: v.array(v.object({ groupId: v.string(), wording: v.string(), supporters: v.nullable(v.number()) })),
})
export type NextClauseView = v.InferOutput<typeof nextClauseView>

/** What came of a consultation. */
export const resultView = v.object({
  id: v.string(),
  stage: v.picklist(STAGES),
  closesAt: v.string(),
  publishedAt: v.optional(v.string()),
  figures: figuresView,
  nextDraft: v.optional(v.array(nextClauseView)),
  /** How many opinions, and what became of them; what several people said alike is one. */
  opinions: v.object({
    all: v.number(),
    adopted: v.number(),
    partlyAdopted: v.number(),
    notAdopted: v.number(),
    /** On which questions or clauses there are any. */
    items: v.array(v.string()),
  }),
  followUps: v.array(followUp),
})
export type ResultView = v.InferOutput<typeof resultView>

/** Opinions that say the same, answered together. */
export const groupView = v.object({
  id: v.string(),
  itemId: v.string(),
  /** The words that stand for all of them. */
  wording: v.string(),
  /** What is published in its place; for the desk. */
  publicWording: v.optional(v.string()),
  /** Of a bare reason: what it is a reason for. */
  stance: v.optional(v.picklist(STANCES)),
  /** Why they proposed it, each in their own words; for the desk alone. */
  reasons: v.array(v.string()),
  /** How the words stand with content safety, where somebody has to look at them; for the desk alone. */
  standing: v.optional(v.picklist(TEXT_STANDINGS)),
  /** How many reported what is published of it, and why; for the desk alone. */
  reported: v.optional(v.object({ times: v.number(), reasons: v.array(v.picklist(REPORT_REASONS)) })),
  /** How many said so; left out for a small group, except at the desk. */
  supporters: v.nullable(v.number()),
  verdict: v.optional(v.picklist(VERDICTS)),
  reply: v.optional(v.string()),
})
export type GroupView = v.InferOutput<typeof groupView>

/** A consultation as the desk sees it. */
export const deskConsultationView = v.object({
  ...consultationView.entries,
  version: v.number(),
  draftStep: v.picklist(DRAFT_STEPS),
  /** What the lead wants changed before it opens. */
  checkNote: v.optional(v.string()),
  participants: v.number(),
  /** Pictures that WeChat calls risky: nobody but staff is shown them. */
  risky: v.optional(v.array(v.string())),
  publishedAt: v.optional(v.string()),
  /** Opinions without an answer, once it is closed. */
  unanswered: v.optional(v.number()),
  /** Opinions that were reported and not looked at since, once they are published. */
  reported: v.optional(v.number()),
  nextDraft: v.optional(v.array(nextClauseView)),
  /** What the caller may do with it now. */
  can: v.array(v.string()),
})
export type DeskConsultationView = v.InferOutput<typeof deskConsultationView>

/** One thing the caller said in words, and what became of it. */
export const myOpinionView = v.object({
  itemId: v.string(),
  /** As they wrote it. */
  wording: v.string(),
  reason: v.optional(v.string()),
  verdict: v.optional(v.picklist(VERDICTS)),
  reply: v.optional(v.string()),
})
export type MyOpinionView = v.InferOutput<typeof myOpinionView>
