import { announce } from '../platform/calendar'
import { findById } from '../platform/store'
import { announcedDays, SETTINGS_ID, settingsFrom, type SettingsRecord } from './record'

/**
 * Settings that were read once are good for a while: they change a few times a year, and nearly every call needs the
 * announced days. What promises a date to a resident reads them anew.
 */
const GOOD_FOR_MS = 120_000

let known: { settings: SettingsRecord; readAt: number } | undefined

/** The district's settings as they are now; the calendar knows its announced days from here on. */
export async function readSettings(): Promise<SettingsRecord> {
  return knowSettings(settingsFrom(await findById('settings', SETTINGS_ID)))
}

/** The district's settings, at most two minutes old. */
export async function currentSettings(): Promise<SettingsRecord> {
  if (known && performance.now() - known.readAt < GOOD_FOR_MS) return known.settings
  return readSettings()
}

export function knowSettings(settings: SettingsRecord): SettingsRecord {
  // Not by the wall clock, which may be put back.
  known = { settings, readAt: performance.now() }
  announce(announcedDays(settings))
  return settings
}
