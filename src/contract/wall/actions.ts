import * as v from 'valibot'
import { declare } from '../action'
import { reportReason } from '../report'
import { flag, id, listInput, listOutput, text } from '../schema'
import { SUGGESTION_TEXT } from '../suggestion/actions'
import { publicPolicy, wallItem } from './view'

/** Published cases (回音壁), the one published last first. Of the whole district where no workstation is named. */
export const listWall = declare({
  name: 'wall.list',
  who: 'anyone',
  writes: false,
  input: v.object({ ...listInput, workstationId: v.optional(id), topic: v.optional(id) }),
  output: v.object(listOutput(wallItem)),
})

/** One of them, whole. One that is handled together with another (并案) leads to that other. */
export const getWall = declare({
  name: 'wall.get',
  who: 'anyone',
  writes: false,
  input: v.object({ publicId: id }),
  output: wallItem,
})

/** Over how many days, today among them, the wall says what it did. */
export const WALL_DAYS = 30

/** What came in lately and how much of it was answered, of a workstation or of the whole district. */
export const wallFigures = declare({
  name: 'wall.figures',
  who: 'anyone',
  writes: false,
  input: v.object({ workstationId: v.optional(id) }),
  output: v.object({ received: v.number(), answered: v.number() }),
})

/** 附议: the caller is in the same position. Once a person, and only with what everyone may read. */
export const supportSuggestion = declare({
  name: 'suggestion.support',
  who: 'anyone',
  writes: true,
  input: v.object({ publicId: id }),
  output: v.object({ supporters: v.number() }),
})

export const SIMILAR_SHOWN = 3

/** What is like what somebody is writing: published cases to join, and what the rules say. Of public texts only. */
export const similarSuggestions = declare({
  name: 'suggestion.similar',
  who: 'anyone',
  writes: false,
  input: v.object({ workstationId: id, topic: v.optional(id), text: text(0, SUGGESTION_TEXT.max, '请写一下想说的事') }),
  output: v.object({ items: v.array(wallItem), policies: v.array(publicPolicy) }),
})

/** 举报: tells the workstation that a published text should be looked at. Once a person. */
export const reportWall = declare({
  name: 'wall.report',
  who: 'anyone',
  writes: true,
  input: v.object({ publicId: id, reason: reportReason }),
  output: v.object({ reported: flag }),
})
