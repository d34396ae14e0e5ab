import { useRef } from 'react'
import { getMe, type MeView } from '@/contract/me/actions'
import type { ConsultationKind } from '@/contract/consultation/vocabulary'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { CallError, useCall } from '../../../cloud'
import { serverNow } from '../server-time'
import { useConsultation } from '../consultation/use-consultation'
import { copyOf, draftOf, newDraft } from './begin'
import { keptDraft } from './store'
import type { Beginning } from './use-draft-form'

/** What is going to be written: a new one, a copy of an earlier one, a change of a draft, a correction of an open one. */
export type DraftOf = { kind: ConsultationKind } | { copy: string } | { edit: string } | { correct: string }

/** What a draft begins with, once it is known: what the server has, and what the device has kept. */
export function useBeginning(of: DraftOf | undefined) {
  const id = of && idOf(of)
  const consultation = useConsultation(id)
  const me = useCall(getMe, of && !('edit' in of || 'correct' in of) ? {} : undefined)
  // A refresh in the background must not take the page from under who is writing.
  const begun = useRef<Beginning>()
  if (of) begun.current ??= begin(of, consultation.data, me.data?.staff)

  const outside = me.data && !me.data.staff ? new CallError({ code: 'FORBIDDEN' }) : undefined
  return {
    beginning: begun.current,
    /** It is there, but nobody, or not this person, may write on it now. */
    shut: begun.current ? undefined : shutView(of, consultation.data),
    query: {
      error: outside ?? consultation.error ?? me.error,
      isFetching: consultation.isFetching || me.isFetching,
      retry() {
        if (id !== undefined) void consultation.refetch()
        if (me.isError) void me.refetch()
      },
    },
  }
}

function idOf(of: DraftOf): string | undefined {
  if ('kind' in of) return undefined
  return 'copy' in of ? of.copy : 'edit' in of ? of.edit : of.correct
}

function actOf(of: { edit: string } | { correct: string }): 'edit' | 'correct' {
  return 'edit' in of ? 'edit' : 'correct'
}

function shutView(of: DraftOf | undefined, view: DeskConsultationView | undefined): DeskConsultationView | undefined {
  if (!of || !view || 'kind' in of || 'copy' in of) return undefined
  return view.can.includes(actOf(of)) ? undefined : view
}

function begin(of: DraftOf, view: DeskConsultationView | undefined, staff: MeView['staff']): Beginning | undefined {
  const [own] = staff?.workstations ?? []
  if ('kind' in of) {
    if (!staff) return undefined
    const base = newDraft(of.kind, own ? [own.id] : [], serverNow())
    return { name: `new/${of.kind}`, base, saving: { act: 'create' }, kept: keptDraft(`new/${of.kind}`) }
  }
  if (!view) return undefined
  const { id, version } = view
  if ('copy' in of) {
    if (!staff) return undefined
    return {
      name: `copy/${id}`,
      base: copyOf(view, serverNow()),
      saving: { act: 'create' },
      kept: keptDraft(`copy/${id}`),
      copied: view,
    }
  }
  const act = actOf(of)
  if (!view.can.includes(act)) return undefined
  const name = `${act}/${id}`
  return { name, base: draftOf(view), saving: { act, id, version }, kept: keptDraft(name) }
}
