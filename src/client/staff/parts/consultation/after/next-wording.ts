import * as v from 'valibot'
import type { InputOf, Actions } from '@/contract/actions'
import type { Clause } from '@/contract/consultation/items'
import type { NextClauseView } from '@/contract/consultation/view'
import { tidyText } from '@/contract/text'

/** What a clause says in the next draft, and the groups of opinions it cites. An empty text leaves the clause out. */
const wording = v.object({ text: v.string(), cites: v.array(v.string()) })
export type Wording = v.InferOutput<typeof wording>

/** What was begun here and is not saved, by clause, each with what was saved when it was begun. */
export const edits = v.record(v.string(), v.object({ ...wording.entries, from: wording }))
export type Edits = v.InferOutput<typeof edits>

type Saved = readonly NextClauseView[] | undefined
type ClauseInput = InputOf<Actions['consultation.saveNextDraft']>['clauses'][number]

/** What a clause says in the draft that is saved; what is not in it stays as it was asked. */
export function savedWording({ id, text }: Clause, saved: Saved): Wording {
  const next = saved?.find((one) => one.id === id)
  return next ? { text: next.text, cites: next.cites.map(({ groupId }) => groupId) } : { text, cites: [] }
}

/** What a clause says with what was begun here. */
export function wordingOf(clause: Clause, saved: Saved, begun: Edits): Wording {
  return begun[clause.id] ?? savedWording(clause, saved)
}

export function isSame(one: Wording, other: Wording): boolean {
  const cites = [...one.cites].sort().join()
  return tidyText(one.text) === tidyText(other.text) && cites === [...other.cites].sort().join()
}

/** The clauses that have something to save. */
export function unsaved(clauses: readonly Clause[], saved: Saved, begun: Edits): Clause[] {
  return clauses.filter((clause) => {
    const edit = begun[clause.id]
    return edit !== undefined && !isSame(edit, savedWording(clause, saved))
  })
}

/** The clauses that somebody else has saved otherwise since they were begun here: one of the two wordings has to be chosen. */
export function overtaken(clauses: readonly Clause[], saved: Saved, begun: Edits): Clause[] {
  return unsaved(clauses, saved, begun).filter((clause) => {
    const edit = begun[clause.id]
    return edit !== undefined && !isSame(edit.from, savedWording(clause, saved))
  })
}

/** The whole next draft as it is to be saved: what is neither changed nor cites anything is left out. */
export function clausesToSave(clauses: readonly Clause[], saved: Saved, begun: Edits): ClauseInput[] {
  return clauses
    .map((clause) => ({ clause, next: wordingOf(clause, saved, begun) }))
    .filter(({ clause, next }) => !isSame(next, { text: clause.text, cites: [] }))
    .map(({ clause: { id }, next: { text, cites } }) => ({ id, text, cites }))
}
