import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Browser } from '@playwright/test'
import { newPerson } from '../../support/local-cloud'
import { MiniProgramPhone, type PhoneOptions } from '../phone'

/** A small app of its own, to try the runtime with. */
const APP = 'e2e/weapp/runtime/app'
export const FIRST = 'pages/first/index'
export const PLAIN = 'pages/plain/index'
export const PARTS = 'pages/parts/index'
export const LONG = 'pages/long/index'
export const CHOICES = 'pages/choices/index'
export const FIELDS = 'pages/fields/index'

export async function open(browser: Browser, page = FIRST, options: PhoneOptions = {}): Promise<MiniProgramPhone> {
  const phone = await MiniProgramPhone.of(newPerson(), browser, { folder: APP, ...options })
  await phone.open(page)
  return phone
}

/** What the fixture keeps in its storage, where its pages note what happens to them. */
export async function noted<T>(phone: MiniProgramPhone, key: 'log' | 'events'): Promise<T[]> {
  const { stored } = await phone.ask((one) => one.stored())
  return JSON.parse(stored[key] ?? '[]') as T[]
}

/** The hooks that were called from `since` on, without those of components. */
export async function hooks(phone: MiniProgramPhone, since = 0): Promise<string[]> {
  const log = (await noted<string>(phone, 'log')).filter((one) => !one.startsWith('counter.'))
  return log.slice(since)
}

/** Does `work` and checks which hooks it makes WeChat call, in their order. */
export async function expectHooks(
  phone: MiniProgramPhone,
  work: () => Promise<unknown>,
  wanted: string[],
): Promise<void> {
  // The last hook of an opening comes after it.
  await expect.poll(async () => (await hooks(phone)).some((one) => one.endsWith('.onReady'))).toBe(true)
  const before = (await hooks(phone)).length
  await work()
  await expect.poll(() => hooks(phone, before)).toEqual(wanted)
}

/** Waits until something was kept under `name`, and gives what was last. */
export async function kept(phone: MiniProgramPhone, name: string): Promise<unknown> {
  const all = async () => (await noted<[string, unknown]>(phone, 'events')).filter(([one]) => one === name)
  await expect.poll(async () => (await all()).length, `something is kept as ${name}`).toBeGreaterThan(0)
  return (await all()).pop()?.[1]
}

/** Taps without asking whether that went well. */
export async function press(phone: MiniProgramPhone, name: string): Promise<void> {
  await phone.page.getByRole('button', { name, exact: true }).filter({ visible: true }).tap()
}

/** What went wrong; it is taken off the phone, so that it does not fail the test. */
export async function wentWrong(phone: MiniProgramPhone): Promise<string> {
  await expect.poll(async () => (await phone.failures()).length).toBeGreaterThan(0)
  return phone.ask((one) => one.failures.splice(0).join('\n'))
}

/** The app with one file that is different. */
export async function withChanged(
  file: string,
  change: (content: string) => string,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-app-'))
  cpSync(resolve(__dirname, 'app'), folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  await work(folder).finally(() => rmSync(folder, { recursive: true }))
}
