import { behindMore, deskActs } from '../journeys/desk-acts'
import { OFFICER, submitted } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'

test('what else becomes of a case, on the browser build', async ({ browser }) => {
  await deskActs({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
    begin: behindMore,
  })
})

test('what else becomes of a case, with staff at a PC', async ({ browser }) => {
  await deskActs({
    phoneOf: async (openid) => {
      if (!openid.startsWith('demo-')) return Phone.of(openid, browser)
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      return Phone.on(await context.newPage(), openid)
    },
    step: (title, work) => test.step(title, work),
    begin: (screen, act) => screen.tap(act),
  })
})

test('two fields changed before the screen is drawn anew are both kept', async ({ page }) => {
  const { id } = await submitted(newPerson())
  const officer = Phone.on(page, OFFICER)
  await officer.open(`staff/case/index?id=${id}`)
  await behindMore(officer, '没联系上')
  const method = page.getByRole('radio', { name: '电话' }).filter({ visible: true })
  const note = page.getByLabel('没联系上的情况', { exact: true }).filter({ visible: true })
  await expect(note).toBeVisible()

  // One task for both: a slow phone hands over a tap and a letter before it draws.
  await method.evaluate((radio, words) => {
    const field = document.querySelector(
      '[aria-label="没联系上的情况"] textarea, textarea[aria-label="没联系上的情况"]',
    )
    if (!(radio instanceof HTMLElement) || !(field instanceof HTMLTextAreaElement)) throw new Error('no such fields')
    radio.click()
    field.value = words
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, '电话没人接。')

  await expect(method).toBeChecked()
  await expect(note).toHaveValue('电话没人接。')
})
