import * as v from 'valibot'
import type { Actions, InputOf } from '@/contract/actions'
import { correctConsultation, createConsultation, editConsultation } from '@/contract/consultation/desk-actions'
import { fieldErrors } from '@/contract/schema'
import type { Draft, DraftItem } from './shape'

/** Which act saves what is written. */
export type Saving =
  { act: 'create' } | { act: 'edit'; id: string; version: number } | { act: 'correct'; id: string; version: number }

export type SaveInput =
  | { act: 'create'; input: InputOf<Actions['consultation.create']> }
  | { act: 'edit'; input: InputOf<Actions['consultation.edit']> }
  | { act: 'correct'; input: InputOf<Actions['consultation.correct']> }

type Checked = SaveInput | { fields: Record<string, string> }

const ACTIONS = { create: createConsultation, edit: editConsultation, correct: correctConsultation } as const

/** What would be sent, or a sentence per field where the contract's own schema finds something. */
export function checked(draft: Draft, saving: Saving): Checked {
  switch (saving.act) {
    case 'create':
      return parsed(v.safeParse(ACTIONS.create.input, { kind: draft.kind, ...fieldsOf(draft) }), (input) => ({
        act: 'create',
        input,
      }))
    case 'edit':
      return parsed(v.safeParse(ACTIONS.edit.input, { ...onVersion(saving), ...fieldsOf(draft) }), (input) => ({
        act: 'edit',
        input,
      }))
    case 'correct':
      return parsed(
        v.safeParse(ACTIONS.correct.input, { ...onVersion(saving), items: draft.items.map(sent), note: draft.note }),
        (input) => ({ act: 'correct', input }),
      )
  }
}

const onVersion = ({ id, version }: { id: string; version: number }) => ({ id, version })

type Result<T> = { success: true; output: T } | { success: false; issues: readonly v.BaseIssue<unknown>[] }

function parsed<T>(result: Result<T>, ok: (input: T) => SaveInput): Checked {
  return result.success ? ok(result.output) : { fields: fieldErrors(result.issues) }
}

const BETWEEN = /[、，,；;\s]+/

/** The draft as it is stored: pictures and documents by their ids. */
export function fieldsOf(draft: Draft) {
  const { kind: _, note: _note, photos, documents, communities, items, ...same } = draft
  return {
    ...same,
    photos: photos.map(({ fileID }) => fileID),
    documents: documents.map(({ fileID, name }) => ({ fileID, name })),
    communities: communities.split(BETWEEN).filter((name) => name !== ''),
    items: items.map(sent),
  }
}

function sent(item: DraftItem) {
  if (item.type !== 'designs') return item
  return {
    ...item,
    options: item.options.map((option) => ({ ...option, photos: option.photos.map(({ fileID }) => fileID) })),
  }
}
