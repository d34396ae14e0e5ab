import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test, type Browser } from '@playwright/test'
import { newPerson } from '../e2e/support/local-cloud'
import { MiniProgramPhone } from '../e2e/weapp/phone'

const ROUNDS = 21
/** How much longer than the floor ours may take to show something (budgets). */
const MOST = 1.5

/** `floor` is Taro and NutUI as they come (bench/floor): two pages, five components, one call and no tab bar. */
const APPS = {
  floor: { folder: 'dist/floor', page: 'pages/first/index', shows: '阳光路 128 弄 6 号' },
  ours: { folder: 'dist/weapp', page: 'pages/home/index?scene=b%3Dyg2-1', shows: '阳光二居' },
} as const
type App = (typeof APPS)[keyof typeof APPS]

const UNTIL = ['drawn', 'content', 'again'] as const
/**
 * In ms since the first line of the app was evaluated: something is drawn; what is asked for has come and is in sight; the
 * same on a phone that was there before.
 */
type Taken = Record<(typeof UNTIL)[number], number>

test('how long the Mini Program takes to its first content, against the floor app', async ({ browser }) => {
  const taken = { floor: [] as Taken[], ours: [] as Taken[] }
  // By turns, so that a machine that is busy for a while is it for both.
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.floor.push(await open(browser, APPS.floor))
    taken.ours.push(await open(browser, APPS.ours))
  }
  const rows = UNTIL.map((until) => {
    const [floor, ours] = [taken.floor, taken.ours].map((each) => median(each.map((one) => one[until])))
    const ratio = Number(((ours ?? 0) / (floor ?? 1)).toFixed(2))
    return { until, floorMs: Math.round(floor ?? 0), oursMs: Math.round(ours ?? 0), ratio, holds: ratio <= MOST }
  })
  console.table(rows)
  writeFileSync(resolve(__dirname, 'first-content.json'), `${JSON.stringify(rows, undefined, 2)}\n`)
})

async function open(browser: Browser, { folder, page, shows }: App): Promise<Taken> {
  const phone = await MiniProgramPhone.of(newPerson(), browser, { folder })
  await phone.page.addInitScript((words) => {
    // The app's own realm is a frame without a view.
    if (window !== window.top) return
    const once = (mark: string) => performance.getEntriesByName(mark).length > 0 || performance.mark(mark)
    new MutationObserver(() => {
      const text = document.querySelector('page')?.textContent ?? ''
      if (text !== '') once('drawn')
      if (text.includes(words)) once('content')
    }).observe(document, { childList: true, subtree: true, characterData: true })
  }, shows)
  const since = (mark: string) =>
    phone.page.evaluate((name) => performance.measure(name, 'app starts', name).duration, mark)
  const opens = async () => {
    await phone.open(page)
    await phone.page.waitForFunction(() => performance.getEntriesByName('content').length > 0)
    return { drawn: await since('drawn'), content: await since('content') }
  }
  const first = await opens()
  const took = { ...first, again: (await opens()).content }
  await phone.page.context().close()
  return took
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
