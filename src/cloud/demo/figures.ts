import { changedMonth, Changes, readMonth } from '../stats/month'
import { addTo } from '../stats/add-to'
import { STATE_ID } from '../stats/state'
import type { SuggestionRecord } from '../suggestion/record'

const GENERATION = 1

/** The cases as the timer would have counted them, and the counts. */
export function demoFigures(cases: readonly SuggestionRecord[]): {
  suggestions: SuggestionRecord[]
  figures: object[]
} {
  const changes = new Changes()
  const suggestions = cases.map((record) => {
    const fact = addTo(changes, record, GENERATION)
    return { ...record, figured: { generation: GENERATION, fact }, figuresSince: undefined }
  })
  const months = [...changes.months.keys()].map((id) => changedMonth(readMonth(undefined, id, GENERATION), changes))
  const state = { _id: STATE_ID, schemaVersion: 1, generation: GENERATION, events: [] }
  return { suggestions, figures: [state, ...months] }
}
