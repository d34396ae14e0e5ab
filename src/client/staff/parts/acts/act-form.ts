import type { ReactNode } from 'react'
import type * as v from 'valibot'
import type { Action } from '@/contract/action'
import type { Actions, InputOf } from '@/contract/actions'
import type { DeskCan, DeskView } from '@/contract/desk/view'

/** What staff do with a case by a form; opening a phone number and assigning it are done where they stand. */
export type FormAct = Exclude<DeskCan, 'openPhone' | 'assign' | 'assignOther'>
export type WriteAction = `desk.${FormAct}`
export type WriteInput = InputOf<Actions[WriteAction]>

/** What an act is to the case: it moves it on, hands it to somebody else, ends it, or only writes something down. */
export type ActGroup = 'move' | 'hand' | 'end' | 'record'

interface ActWords {
  name: string
  /** What it does, in the list of acts. */
  does: string
  /** The button that does it. */
  send: string
  /** Said when it is done. */
  done: string
}

/** One act on a case, whole: its words, what is written for it, and what of that is sent. */
export interface ActSpec<A extends FormAct, D extends object> extends ActWords {
  act: A
  group: ActGroup
  /** As the contract declares it. */
  action: Action<`desk.${A}`, v.GenericSchema<WriteInput>, v.GenericSchema<unknown, DeskView>>
  /** What is written for it; kept on the device until it is sent, and read back by this. */
  draft: v.GenericSchema<unknown, D>
  empty: D
  /** The fields by their path in the input, in the order they stand, so that the first with an error can be found. */
  fields: readonly string[]
  /** What is sent of the draft, beside the case's id and version. */
  body: (draft: D) => object
  /** A sentence per field for what only the form can know. */
  check?: (draft: D) => Record<string, string>
  Fields: (props: { form: FieldsForm<D> }) => ReactNode
}

/** What the fields of an act are given. */
export interface FieldsForm<D extends object> {
  view: DeskView
  draft: D
  errors: Partial<Record<string, string>>
  change: (part: Partial<D>) => void
}

/** An act whose draft nobody but itself has to know. */
export interface ActForm<A extends FormAct = FormAct> extends ActWords {
  act: A
  group: ActGroup
  action: { name: `desk.${A}` }
  /** Whether something was begun for this act on a case and not sent. */
  begun: (caseId: string) => boolean
  useForm: (view: DeskView, onDone: (words: string) => void) => OpenForm
}

/** The form of one act on one case, while somebody fills it in. */
export interface OpenForm {
  view: DeskView
  /** What goes between the title and the button. */
  fields: ReactNode
  problem: { words: string; changed: boolean; again: boolean } | undefined
  /** Why it cannot be done any more. */
  impossible: string | undefined
  send: { words: string; busy: boolean; press: () => void }
  /** The form is opened again, over the case as it is now. */
  opened: () => void
}
