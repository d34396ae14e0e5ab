import type { Page } from '@playwright/test'
import { newPerson } from '../support/local-cloud'
import { PLACES, type Place } from '../support/places'
import { setScene, type Scene } from '../support/scene'
import { MODES } from '../support/screens'
import { ask, askAgain, hasWayOn, slow, worksAlone } from '../support/state-of'
import { test } from '../support/one-page'
import { expect } from '../support/test'
import { setWeather, type Weather } from '../support/weather'
import { overflow, smallTargets, smallTexts, violations } from './measures'
import { settled } from './settled'

test.describe.configure({ mode: 'parallel' })

/** What is said on every page in that weather. */
const SAID: [Weather, RegExp][] = [
  ['unreachable', /请检查网络/],
  ['broken', /请稍后重试/],
  ['forbidden', /这里进不去/],
  ['busy', /请过一会儿再来/],
]
/** The same where the page stands, and only what it asks for may not be had. */
const FORBIDDEN_HERE = /这一步您办不了/
/** The two looks that differ in everything. */
const LOOKS = { light: { target: 44, text: 13 }, 'elder-dark': { target: 60, text: 18 } } as const
type Look = keyof typeof LOOKS

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const [name, place] of Object.entries(PLACES)) {
  for (const look of ['light', 'elder-dark'] as const) {
    test(`${name} in ${look}, when it is slow, out of reach, broken, shut, too much, missing or empty`, async ({
      page,
    }) => {
      const visit = (path: string, openid = scene.resident) => open(page, path, openid, look)
      if (place.from !== undefined) {
        await visit(place.from)
        await settled(page)
      }
      await test.step('slow', async () => {
        await setWeather(page, 'silent')
        await visit(place.page(scene))
        await ask(page, place)
        await slow(page, place)
        await measure(page, look, 'slow')
      })
      for (const [weather, says] of SAID) await spoilt(page, place, look, weather, says)
      await setWeather(page, 'fine')
      await missingAndEmpty(page, place, look)
    })
  }
}

async function spoilt(page: Page, place: Place, look: Look, weather: Weather, says: RegExp): Promise<void> {
  await test.step(weather, async () => {
    await setWeather(page, weather)
    await open(page, place.page(scene), scene.resident, look)
    if (weather === 'unreachable' && place.kept !== undefined) {
      await worksAlone(page, place.title, place.kept)
      return measure(page, look, weather)
    }
    await ask(page, place)
    await hasWayOn(page, place.title, weather === 'forbidden' && place.asks !== undefined ? FORBIDDEN_HERE : says)
    await measure(page, look, weather)
    if (weather !== 'unreachable') return
    await setWeather(page, 'fine')
    await askAgain(page, place)
    await settled(page)
    await expect(page.getByText(says).filter({ visible: true })).toHaveCount(0)
  })
}

async function missingAndEmpty(page: Page, { title, missing, empty, page: own }: Place, look: Look): Promise<void> {
  if (missing) {
    await open(page, missing.page, scene.resident, look)
    await hasWayOn(page, title, missing.says)
    await measure(page, look, 'missing')
  }
  if (empty) {
    await open(page, own(scene), `${scene.resident}-never-here`, look)
    await hasWayOn(page, title, empty)
    await measure(page, look, 'empty')
  }
}

async function open(page: Page, path: string, openid: string, look: Look): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/app/?as=${openid}${MODES[look]}#/${path}`)
}

async function measure(page: Page, look: Look, state: string): Promise<void> {
  const picture = process.env.E2E_STATES
  if (picture !== undefined) {
    const name = test.info().title.split(',')[0]?.replace(/\W+/g, '-') ?? ''
    await page.screenshot({ path: `${picture}/${name}-${state}.png` })
  }
  expect.soft(await violations(page), `axe, ${state}`).toEqual([])
  expect.soft(await smallTargets(page, LOOKS[look].target), `targets, ${state}`).toEqual([])
  expect.soft(await smallTexts(page, LOOKS[look].text), `type, ${state}`).toEqual([])
  expect.soft(await overflow(page), `width, ${state}`).toEqual([])
}
