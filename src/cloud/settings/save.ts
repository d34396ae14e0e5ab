import type { ParsedInputOf } from '@/contract/actions'
import { DISTRICT_DESK } from '@/contract/roles'
import type { saveSettings as action, SettingsView } from '@/contract/settings/actions'
import { relayTrail, trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { shortId } from '../platform/id'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { transact } from '../platform/transaction'
import { changedSettings } from './change'
import { knowSettings } from './current'
import { SETTINGS_ID, settingsFrom } from './record'
import { settingsView } from './show'

/** Changes the district's settings; the audit trail tells old and new. */
export async function saveSettings(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<SettingsView> {
  const request = requestMark(SETTINGS_ID, call, input)
  const saved = await transact(async (transaction) => {
    const before = settingsFrom(await transaction.findById('settings', SETTINGS_ID))
    if (isRepeat(before, request)) return before
    if (before.version !== input.version)
      throw new Failure('CONFLICT', '刚才有人改了设置，请看过再改', { current: settingsView(before, call) })
    const newId = (index: number) => shortId(secrets().hash('topic', request.key, String(index)))
    const { after, details } = changedSettings(before, input, newId)
    const about = { workstationId: DISTRICT_DESK, name: '区局设置', details }
    const settings = { ...before, ...after, ...trailOf(before, call, request, about) }
    await transaction.put('settings', settings)
    return settings
  })
  knowSettings(saved)
  await relayTrail('settings', 'settings', saved)
  return settingsView(saved, call)
}
