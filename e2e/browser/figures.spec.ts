import { figures } from '../journeys/figures'
import { DISTRICT } from '../support/cases'
import { expect, test } from '../support/test'
import { Phone } from './phone'

test('the figures of a workstation and of the district, on the browser build', async ({ browser }) => {
  await figures({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})

test('the figures stand in two columns on a PC', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: false })).newPage()
  await page.goto(`/app/?as=${DISTRICT}#/manage/figures/index`)
  await page.getByRole('button', { name: /^本月，换一段时间/ }).click()
  await page.getByRole('radio', { name: '近 8 周' }).click()
  const line = await page.getByRole('img', { name: /^每周收到和答复的折线图/ }).boundingBox()
  const topics = await page.getByRole('heading', { name: '都在说什么' }).boundingBox()
  expect(topics?.x).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0))
  // Something is drawn: dark where the line is, and not all of it.
  const drawn = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      return pixels.filter((value, at) => at % 4 === 3 && value > 0).length / (pixels.length / 4)
    })
  await expect.poll(drawn).toBeGreaterThan(0.02)
  expect(await drawn()).toBeLessThan(0.9)
  const row = page.getByRole('row').filter({ hasText: '龙潭' })
  await expect(row).toContainText('%')
})
