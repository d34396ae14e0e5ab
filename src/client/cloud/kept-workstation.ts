import { useEffect, useMemo } from 'react'
import * as v from 'valibot'
import { workstationView, type WorkstationView, getWorkstation } from '@/contract/workstation'
import { recall, remember } from '../device/storage'
import { CallError } from './call-error'
import { useCall } from './use-call'

const stored = v.pipe(v.string(), v.parseJson(), workstationView)
const keyOf = (id: string) => `workstation-view/${id}`

/** A workstation as it was seen last on this phone. */
export function keptWorkstation(id: string): WorkstationView | undefined {
  const found = v.safeParse(stored, recall(keyOf(id)))
  return found.success ? found.output : undefined
}

/** Keeps a workstation for when nothing answers. */
export function useKeepWorkstation(view: WorkstationView | undefined): void {
  useEffect(() => {
    if (view) remember(keyOf(view.id), JSON.stringify(view))
  }, [view])
}

/**
 * A workstation, and until the server answers, as it was seen last: what somebody came to write must not wait for a signal,
 * nor for one that hangs. What has changed meanwhile is said when it is sent.
 */
export function useWorkstationView(id: string | undefined) {
  const query = useCall(getWorkstation, id === undefined ? undefined : { id })
  useKeepWorkstation(query.data)
  const kept = useMemo(() => (id === undefined ? undefined : keptWorkstation(id)), [id])
  const refused = query.error instanceof CallError && query.error.code !== 'UNAVAILABLE'
  return { query, view: query.data ?? (refused ? undefined : kept) }
}
