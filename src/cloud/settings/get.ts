import type { SettingsView } from '@/contract/settings/actions'
import type { StaffCall } from '../platform/call'
import { readSettings } from './current'
import { settingsView } from './show'

export async function getSettings(_input: object, call: StaffCall): Promise<SettingsView> {
  return settingsView(await readSettings(), call)
}
