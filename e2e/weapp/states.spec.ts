import { newPerson } from '../support/local-cloud'
import { PLACES } from '../support/places'
import { setScene, type Scene } from '../support/scene'
import { ask, askAgain, hasWayOn, slow, worksAlone } from '../support/state-of'
import { test } from '../support/one-page'
import { expect } from '../support/test'
import { setWeather } from '../support/weather'
import { settled } from '../browser/settled'
import { checkPhones, MiniProgramPhone } from './phone'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene(newPerson())
})

for (const [name, place] of Object.entries(PLACES)) {
  test(`${name} on the Mini Program build, when it is slow, out of reach, or missing`, async ({ browser, page }) => {
    const phone = await MiniProgramPhone.of(scene.resident, browser, { page })
    if (place.from !== undefined) {
      await phone.open(place.from)
      await settled(page)
    }
    await setWeather(page, 'silent')
    await phone.open(place.page(scene))
    await ask(page, place)
    await slow(page, place)
    await setWeather(page, 'unreachable')
    await phone.open(place.page(scene))
    if (place.kept !== undefined) return worksAlone(page, place.title, place.kept)
    await ask(page, place)
    await hasWayOn(page, place.title, /请检查网络/)
    await setWeather(page, 'fine')
    await askAgain(page, place)
    await settled(page)
    await expect(page.getByText('请检查网络').filter({ visible: true })).toHaveCount(0)
    if (!place.missing) return
    await phone.open(place.missing.page)
    await hasWayOn(page, place.title, place.missing.says)
  })
}
