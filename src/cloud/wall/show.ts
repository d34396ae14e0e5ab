import { excerpt } from '@/contract/text'
import { EXCERPTS, publicState, type WallEcho, type WallItem } from '@/contract/wall/view'
import type { Published } from './published'
import type { Standing } from './standing'

/** Whole, as on its own page. */
export function wallView(record: Published, standing: Standing): WallItem {
  const { publicText, workstation, topic, topicName, channel, state } = record
  const given = publicAnswer(record)
  return {
    publicId: publicText.publicId,
    ...{ workstation, topic, topicName, channel },
    text: publicText.text,
    state: publicState(state),
    answer: given && { text: given.text, outcome: given.outcome, workingDays: given.workingDays },
    ...standing,
    at: publicText.at.toISOString(),
  }
}

/** As in a list. */
export function wallRow(record: Published, standing: Standing): WallItem {
  const view = wallView(record, standing)
  return {
    ...view,
    text: excerpt(view.text, EXCERPTS.text),
    answer: view.answer && { ...view.answer, text: excerpt(view.answer.text, EXCERPTS.answer) },
  }
}

export function wallEcho(record: Published): WallEcho[] {
  const given = publicAnswer(record)
  if (given === undefined) return []
  const { publicText, topicName } = record
  return [
    {
      publicId: publicText.publicId,
      topicName,
      text: excerpt(publicText.text, EXCERPTS.text),
      answer: excerpt(given.text, EXCERPTS.answer),
      outcome: given.outcome,
    },
  ]
}

/** The public words, with the outcome they belong to: a later answer may have another, and is not public yet. */
function publicAnswer({ publicText: { answer, at }, answers }: Published) {
  const given = answers.filter((one) => one.at <= at).at(-1)
  return answer === undefined || given === undefined ? undefined : { ...given, text: answer }
}
