import { readEntry } from '../handbook/record'
import { carryEntry } from '../handbook/relay'
import { carryMember, carryInvitation } from '../member/relay'
import { readInvitation } from '../member/invitation'
import { readMember } from '../member/record'
import { readSession } from '../session/record'
import { carrySession } from '../session/relay'
import { settingsFrom } from '../settings/record'
import { carryWorkstation } from '../workstation/relay'
import { readWorkstation } from '../workstation/record'
import { carryEvents } from '../platform/relay'
import { readVisit, visitSender } from '../visit/record'
import { carryTrail } from './trail'

/** The collections, beside the cases, whose documents may have events that no act could relay: the timer carries them. */
export const WAITING: readonly { collection: string; carry: (raw: unknown) => Promise<void> }[] = [
  { collection: 'handbook', carry: (raw) => carryEntry(readEntry(raw)) },
  { collection: 'members', carry: (raw) => carryMember(readMember(raw)) },
  { collection: 'invitations', carry: (raw) => carryInvitation(readInvitation(raw)) },
  { collection: 'workstations', carry: (raw) => carryWorkstation(readWorkstation(raw)) },
  { collection: 'sessions', carry: (raw) => carrySession(readSession(raw)) },
  { collection: 'settings', carry: (raw) => carryTrail('settings', 'settings', settingsFrom(raw)) },
  { collection: 'visits', carry: (raw) => carryEvents(visitSender(readVisit(raw))) },
]
