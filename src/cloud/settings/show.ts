import type { SettingsView } from '@/contract/settings/actions'
import type { StaffCall } from '../platform/call'
import type { SettingsRecord } from './record'

export function settingsView(
  { version, topics, deadlines, limits, days }: SettingsRecord,
  call: StaffCall,
): SettingsView {
  return { version, topics, deadlines, limits, days, mayChange: call.member.role === 'district' }
}
