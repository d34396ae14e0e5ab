import { removeEntry } from '../handbook/remove'
import { templateView } from '../handbook/show'
import type { StaffCall } from '../platform/call'

export function removeTemplate(input: { id: string; version: number }, call: StaffCall): Promise<{ id: string }> {
  return removeEntry('template', input, call, templateView)
}
