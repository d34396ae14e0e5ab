import type { StaffCall } from '../platform/call'
import { changeEntry } from './change'
import type { EntryKind, EntryRecord } from './record'

/** Takes an entry out of all lists. */
export async function removeEntry(
  kind: EntryKind,
  input: { id: string; version: number },
  call: StaffCall,
  show: (record: EntryRecord, call: StaffCall) => object,
): Promise<{ id: string }> {
  const step = () => Promise.resolve({ set: { state: 'removed' as const } })
  const { _id } = await changeEntry({ act: 'remove', kind, input, call, step, show })
  return { id: _id }
}
