import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import type { Locator, Page } from '@playwright/test'
import { setWeather } from '../support/weather'
import { answered, OFFICER, published, submitted, SUGGESTION } from '../support/cases'
import { openSettled, settled } from './settled'

test.describe.configure({ mode: 'parallel' })

const HOME = '#/pages/home/index?scene=b%3Dyg2-1'
/** More stops than any page has. */
const MOST_STOPS = 60
/** Longer than it takes a sheet to be drawn for good, in milliseconds. */
const SETTLES = 2_000

/** Goes on by Tab until the keyboard is on what has that name. */
async function tabTo(page: Page, name: RegExp, most = MOST_STOPS): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const one = document.activeElement
      return one === null || one.getClientRects().length === 0
        ? ''
        : (one.getAttribute('aria-label') ?? one.textContent.trim())
    })
    if (name.test(at)) return
  }
  throw new Error(`the keyboard never comes to ${String(name)}`)
}

/** Not only as it opens: what is drawn a moment later does not take the keyboard away. */
async function staysIn(page: Page, dialog: Locator): Promise<void> {
  await expect(dialog).toBeVisible()
  await page.waitForTimeout(SETTLES)
  expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

test('the main job by keyboard alone: from the door to the receipt and to how it stands', async ({ page }) => {
  const openid = newPerson()
  await openSettled(page, [`/app/?as=${openid}${HOME}`])
  await press(page, /^提意见/)
  await expect(page.getByRole('heading', { name: '提意见', level: 1 })).toBeFocused()
  await settled(page)
  await tabTo(page, /^建议$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  // Tab comes to the first of the topics; the arrows go on among them.
  await tabTo(page, /^垃圾分类$/)
  await page.keyboard.press('ArrowRight')
  await tabTo(page, /想说的事/)
  await page.keyboard.type('门口的路灯晚上不亮，走路看不清。')
  await press(page, /^投进意见箱$/)
  await expect(page.getByRole('dialog', { name: '投之前，请看一下' })).toBeVisible()
  await press(page, /^同意并投进意见箱$/)
  await expect(page.getByRole('heading', { name: '受理回执', level: 1 })).toBeFocused()
  await press(page, /^看进度$/)
  await expect(page.getByRole('heading', { name: '办理进度', level: 1 })).toBeFocused()
  expect((await must<{ items: unknown[] }>(openid, 'suggestion.mine')).items).toHaveLength(1)
})

test('the keyboard goes on where it was when one comes back', async ({ page }) => {
  await openSettled(page, [`/app/?as=${newPerson()}${HOME}`])
  await press(page, /^参与征询/)
  await expect(page.getByRole('heading', { name: '参与征询', level: 1 })).toBeFocused()
  await press(page, /^返回$/)
  await expect(
    page.getByRole('link', { name: /^参与征询/ }).or(page.getByRole('button', { name: /^参与征询/ })),
  ).toBeFocused()
})

/** The keyboard goes on from the top of the page, and what came of it is said to who only listens. */
async function heldAndSaid(page: Page, title: string, words: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeFocused()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: words })).toBeVisible()
}

test('what is acted with goes once that is done: it is said, and the keyboard is not lost', async ({ page }) => {
  const openid = newPerson()
  const [done, fresh] = [await answered(openid), await submitted(openid)]
  await openSettled(page, [`/app/?as=${openid}#/pages/case/index?id=${done.id}`])
  await tabTo(page, /^满意$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^解决了$/)
  await page.keyboard.press('Space')
  await press(page, /^提交评价$/)
  await heldAndSaid(page, '办理进度', /^评价收到了，谢谢您。$/)

  await press(page, /^再次办理$/)
  await tabTo(page, /哪里还没办好/)
  await page.keyboard.type('围栏又立起来了。')
  await press(page, /^提交，再次办理$/)
  await heldAndSaid(page, '办理进度', /^收到了，会再次办理/)

  await openSettled(page, [`/app/?as=${openid}#/pages/case/index?id=${fresh.id}`])
  await press(page, /^撤回这件意见$/)
  await press(page, /^撤回$/)
  await heldAndSaid(page, '办理进度', /^撤回好了/)
})

test('a sheet keeps the keyboard while it is open, and what it did not take is said at its field', async ({ page }) => {
  const openid = newPerson()
  const done = await answered(openid)
  await openSettled(page, [`/app/?as=${openid}#/pages/case/index?id=${done.id}`])
  await press(page, /^再次办理$/)
  const sheet = page.getByRole('dialog', { name: '再次办理' })
  await staysIn(page, sheet)
  await press(page, /^提交，再次办理$/)
  const field = sheet.getByRole('textbox', { name: '哪里还没办好' })
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/请/)
  await page.keyboard.type('围栏又立起来了。')
  await expect(field).not.toHaveAttribute('aria-invalid', 'true')

  await setWeather(page, 'broken')
  await press(page, /^提交，再次办理$/)
  await expect(sheet.getByRole('alert')).toHaveText(/请稍后重试/)
  await staysIn(page, sheet)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '接着写再次办理' })).toBeFocused()
})

test('the next question is said as it comes, and the keyboard goes on from its head', async ({ page }) => {
  await openSettled(page, [`/app/?as=${newPerson()}#/consultation/answer/index?id=yg2-wj`])
  const said = page.locator('[aria-live=polite]').filter({ hasText: /^第 2 题，共 \d+ 题，/ })
  await expect(said).toHaveCount(0)
  await press(page, /看下一题$/)
  await expect(said).toBeAttached()
  await expect(page.locator('#answer-head')).toBeFocused()
  await tabTo(page, /^2 \/ \d+ 题/)
})

test('recording ends, its button goes, and the keyboard is where the recording stands', async ({ page }) => {
  const person = `/app/?as=${newPerson()}`
  await openSettled(page, [`${person}${HOME}`, `${person}#/pages/submit/index`])
  await press(page, /录音$/)
  await press(page, /^同意/)
  await expect(page.getByText('正在录，请说吧')).toBeVisible()
  await page.waitForTimeout(SETTLES)
  await press(page, /^说完了$/)
  await expect(page.getByRole('button', { name: /^听录音/ })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  await tabTo(page, /^听录音/, 2)
})

test('the case that a slip opens takes the place of its form: it is said, and the keyboard is not lost', async ({
  page,
}) => {
  const intake = { ...SUGGESTION, channel: 'paper', consentRecorded: true }
  const slip = await must<{ number: string; claimCode: string }>(OFFICER, 'desk.intake', intake)
  await openSettled(page, [`/app/?as=${newPerson()}#/pages/find/index`])
  await tabTo(page, /^受理编号/)
  await page.keyboard.type(slip.number)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '查询码' })).toBeFocused()
  await page.keyboard.type(slip.claimCode)
  await page.keyboard.press('Enter')
  await heldAndSaid(page, '查进度', /^查到了，待受理$/)
  await press(page, /^查另一件$/)
  await expect(page.getByRole('textbox', { name: '受理编号' })).toHaveValue('')
})

test('each step of the slip in elder mode is said, and the keyboard goes on from its head', async ({ page }) => {
  const person = `/app/?as=${newPerson()}&elder=1`
  const at = () => page.evaluate(() => document.activeElement?.textContent)
  await openSettled(page, [`${person}${HOME}`, `${person}#/pages/submit/index`])
  await tabTo(page, /^垃圾分类$/)
  await page.keyboard.press('ArrowRight')
  await press(page, /^下一步$/)
  await expect.poll(at).toBe('第 2 步，共 3 步是什么事')
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '第 2 步，共 3 步，是什么事' })).toBeVisible()
  await press(page, /^上一步$/)
  await expect.poll(at).toBe('第 1 步，共 3 步想说哪方面的事')
})

test('what is sent, what did not arrive and how many were found is said to who only listens', async ({ page }) => {
  const openid = newPerson()
  const echo = await published((await answered(`${openid}-author`)).id)
  await openSettled(page, [`/app/?as=${openid}${HOME}`, `/app/?as=${openid}#/pages/wall/index`])
  const status = page.getByRole('status').filter({ hasText: /找到/ })
  await expect(status.first()).toHaveText(/找到 \d+ 条/)
  await page.getByRole('radio', { name: '装修' }).tap()
  await expect(page.getByRole('status').filter({ hasText: /找到/ }).first()).toBeAttached()

  await openSettled(page, [`/app/?as=${openid}#/pages/wall-item/index?id=${echo}`])
  await setWeather(page, 'unreachable')
  await page.getByRole('button', { name: /^附议 0 人/ }).tap()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: /请检查网络/ })).toBeVisible()
  // Shown as done at once, and taken back.
  await expect(page.getByRole('button', { name: /^附议 0 人/ })).toBeEnabled()
  await setWeather(page, 'fine')
  await page.getByRole('button', { name: /^附议 0 人/ }).tap()
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '附议好了' })).toBeVisible()
})

test('a suggestion on its way says so', async ({ page }) => {
  await openSettled(page, [`/app/?as=${newPerson()}${HOME}`, `/app/?as=${newPerson()}${HOME}`])
  await page
    .getByRole('button', { name: /^提意见/ })
    .or(page.getByRole('link', { name: /^提意见/ }))
    .first()
    .tap()
  await page.getByRole('radio', { name: '市容环境' }).tap()
  await page.getByLabel('想说的事', { exact: true }).fill('门口的路灯晚上不亮，走路看不清。')
  await setWeather(page, 'silent')
  await page.getByRole('button', { name: '投进意见箱', exact: true }).tap()
  await page.getByRole('button', { name: '同意并投进意见箱' }).tap()
  await expect(page.getByRole('status').filter({ hasText: '正在投进意见箱，请稍等' })).toBeAttached()
})

test('whoever asked for less motion has none', async ({ page }) => {
  const openid = newPerson()
  const { id } = await must<{ id: string }>(openid, 'suggestion.submit', {
    workstationId: 'yangguang-2',
    kind: 'suggestion',
    topic: 'green-space',
    text: '绿地被围起来种菜，希望恢复。',
    public: true,
    anonymous: false,
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of [
    `pages/receipt/index?id=${id}`,
    'pages/home/index?scene=b%3Dyg2-1',
    `pages/case/index?id=${id}`,
  ]) {
    await openSettled(page, [`/app/?as=${openid}#/${path}`])
    expect(await moving(page), path).toEqual([])
  }
})

test('in elder mode the answer can be read aloud, and stopped', async ({ page }) => {
  const openid = newPerson()
  const { id } = await answered(openid)
  await page.addInitScript(() => {
    const said: string[] = []
    const voice = {
      said,
      speak: (one: SpeechSynthesisUtterance) => said.push(`${one.lang} ${one.text}`),
      cancel: () => said.push(''),
    }
    Object.defineProperty(window, 'speechSynthesis', { value: voice })
  })
  await openSettled(page, [`/app/?as=${openid}&elder=1#/pages/case/index?id=${id}`])
  await page.getByRole('button', { name: '读给我听' }).tap()
  const said = () => page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said)
  expect((await said()).at(-1)).toMatch(/^zh-CN 实际解决。旧门板和菜地已清理/)
  await page.getByRole('button', { name: '不读了' }).tap()
  expect((await said()).at(-1)).toBe('')
})

/** What has a time to move in. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('#app *')).flatMap((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
      const lasts = (time: string) => time.split(',').some((each) => parseFloat(each) > 0)
      return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
        ? [`${one.tagName}.${one.className}`]
        : []
    }),
  )
}
