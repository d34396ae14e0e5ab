import * as v from 'valibot'
import {
  deskAccept,
  deskAnswer,
  deskAskInfo,
  deskNote,
  deskRefuse,
  deskResume,
  deskStart,
} from '@/contract/desk/actions'
import type { Actions, InputOf } from '@/contract/actions'
import { fieldErrors } from '@/contract/schema'
import type { FormAct } from './acts'
import { contactAt } from './contact-time'
import type { Draft } from './draft'

const ACTIONS = {
  accept: deskAccept,
  askInfo: deskAskInfo,
  resume: deskResume,
  start: deskStart,
  answer: deskAnswer,
  refuse: deskRefuse,
  note: deskNote,
} as const
export type WriteAction = `desk.${FormAct}`
export type WriteInput = InputOf<Actions[WriteAction]>

/** The fields of all the forms, in the order they stand, so that the first with an error can be found. */
export const FIELDS = [
  ...['contact.method', 'contact.note', 'contact.at'],
  ...['outcome', 'reasonCode', 'text', 'note'],
] as const

export const TIME_WORDS = '请按 24 小时制写时间，例如 9:40'

/** What the form would send, checked by the contract's own schema, or a sentence per field. */
export function inputOf(
  act: FormAct,
  draft: Draft,
  { id, version }: { id: string; version: number },
): { input: WriteInput } | { fields: Record<string, string> } {
  const at = draft.day === undefined ? undefined : contactAt(draft.day, draft.time)
  const wrongTime = act === 'accept' && draft.day !== undefined && at === undefined
  const parsed = v.safeParse(ACTIONS[act].input, { id, version, ...body(act, draft, at) })
  const fields = {
    ...(parsed.success ? {} : fieldErrors(parsed.issues)),
    ...(wrongTime ? { 'contact.at': TIME_WORDS } : {}),
  }
  if (!parsed.success || wrongTime) return { fields }
  return { input: parsed.output }
}

function body(act: FormAct, { text, method, outcome, reasonCode }: Draft, at: string | undefined): object {
  switch (act) {
    case 'accept':
      return { contact: { method, note: text, ...(at === undefined ? {} : { at }) } }
    case 'resume':
      return { note: text }
    case 'answer':
      return { outcome, text }
    case 'refuse':
      return { reasonCode, text }
    case 'askInfo':
    case 'note':
      return { text }
    case 'start':
      return {}
  }
}
