import { expect, type Page } from '@playwright/test'
import type { Place } from './places'

/** Words of a machine: nothing a resident reads has them. What other tests call theirs is marked in hexadecimal. */
const MACHINE = /(?![0-9a-f]+\b)[A-Za-z]{4,}|undefined|NaN|\[object/

/** Checks that a page which has nothing to show yet, or cannot show it, still has its title, a sentence, and a way on. */
export async function hasWayOn(page: Page, title: string | RegExp, says: RegExp): Promise<void> {
  await expect(heading(page, title)).toBeVisible()
  const main = page.getByRole('main').filter({ visible: true }).first()
  const sentence = main.getByText(says).filter({ visible: true }).first()
  await expect(sentence).toBeVisible()
  await expect(main.getByRole('button').filter({ visible: true }).first()).toBeVisible()
  expect(await main.innerText()).not.toMatch(MACHINE)
}

/** Checks that a page works without an answer, by what was kept from the last time. */
export async function worksAlone(page: Page, title: string | RegExp, kept: string): Promise<void> {
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('radio', { name: kept }).filter({ visible: true })).toBeVisible()
}

/** Checks a page whose answers do not come: it works by what was kept, or says that it waits. */
export async function slow(page: Page, { title, kept, asks, waitsForTap }: Place): Promise<void> {
  if (waitsForTap) await expect(button(page, asks)).toHaveText('请稍等…')
  else if (kept === undefined) await waits(page, title)
  else await worksAlone(page, title, kept)
}

/** Checks that a page which waits shows the shape of what is coming, says so, and can be left. */
async function waits(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page, title)).toBeVisible()
  await expect(page.getByRole('status', { name: '正在打开' }).filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByText('还在打开，请稍等').filter({ visible: true })).toHaveCount(1)
}

/** What asks, on a page that asks nothing by itself. */
export async function ask(page: Page, { asks, waitsForTap }: Place): Promise<void> {
  if (waitsForTap) await button(page, asks).tap()
}

/** Asks once more, now that something answers. */
export function askAgain(page: Page, { asks = '再试一次' }: Place): Promise<void> {
  return button(page, asks).tap()
}

function button(page: Page, name: string | undefined) {
  return page.getByRole('button', { name }).filter({ visible: true }).first()
}

function heading(page: Page, title: string | RegExp) {
  // The Mini Program build has no levels.
  return page.getByRole('heading', { name: title }).filter({ visible: true }).first()
}
