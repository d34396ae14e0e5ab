import type { PolicyView } from '@/contract/policy/actions'
import type { TemplateView } from '@/contract/template/actions'
import { mayUseEntry } from '@/contract/handbook/reach'
import type { StaffCall } from '../platform/call'
import type { EntryRecord } from './record'

function entryView(record: EntryRecord, call: StaffCall) {
  const { _id, version, title, text, topics, scope, updatedAt, updatedBy } = record
  return {
    ...{ id: _id, version, title, text, topics, scope, updatedBy },
    updatedAt: updatedAt.toISOString(),
    mayChange: mayUse('change', call, scope.id),
  }
}

export function policyView(record: EntryRecord, call: StaffCall): PolicyView {
  return { ...entryView(record, call), source: record.source ?? '' }
}

export function templateView(record: EntryRecord, call: StaffCall): TemplateView {
  return { ...entryView(record, call), outcome: record.outcome ?? 'explained' }
}

/** @param scope a workstation's id, or the whole district */
export function mayUse(how: 'read' | 'change', { member }: StaffCall, scope: string): boolean {
  const own = member.workstations.map(({ id }) => id)
  return mayUseEntry(how, member.role, own, scope)
}
