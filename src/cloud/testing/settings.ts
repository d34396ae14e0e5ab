import { DISTRICT, somebody, SUGGESTION } from './cases'
import type { Data, Local, Outcome } from './local'
import { workstationNow } from './members'

/** Changes the district's settings as they are now. */
export async function saveSettings(local: Local, change: Data): Promise<Outcome> {
  const { version } = await local.must(DISTRICT, 'settings.get')
  return local.call(DISTRICT, 'settings.save', { version, ...change })
}

/** Changes the settings of 阳光二居 as they are now. */
export async function editWorkstation(local: Local, change: Data, who = DISTRICT): Promise<Outcome> {
  return local.call(who, 'workstation.edit', { ...(await workstationNow(local)), ...change })
}

/** What is promised when something is put into the box now. */
export async function promisedNow(local: Local, who = somebody()): Promise<Data> {
  return local.must(who, 'suggestion.submit', SUGGESTION)
}
