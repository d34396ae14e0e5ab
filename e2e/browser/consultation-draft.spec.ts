import type { Page } from '@playwright/test'
import { OFFICER } from '../support/cases'
import { CLAUSES, draft, drafted } from '../support/consultations'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true })

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/app/?as=${OFFICER}#/${path}`)
  await expect(button(page, /存草稿|发布更正/)).toBeVisible()
}

/** A browser of one's own has nothing kept from before. */
const newRule = (page: Page) => open(page, 'staff/draft/index?kind=draftRule')

async function paste(page: Page, rule: string): Promise<void> {
  await field(page, '把规约贴在这里').fill(rule)
  await button(page, '切成条款').tap()
}

test('five hundred clauses are too many: the sentence says how many there may be, and the words stay', async ({
  page,
}) => {
  await newRule(page)
  const rule = Array.from({ length: 500 }, (_, index) => `第${index + 1}条 不得占用楼道。`).join('\n')
  await paste(page, rule)
  await expect(page.getByText('切出了 500 条，一次征询最多 100 条')).toBeVisible()
  await expect(field(page, '把规约贴在这里')).toHaveValue(rule)
})

test('a text without any numbers is cut at its paragraphs', async ({ page }) => {
  await newRule(page)
  await paste(page, '施工时间另行公告。\n\n建筑垃圾当天清运。')
  await expect(page.getByText('切成了 2 条')).toBeVisible()
  await expect(button(page, /^第 2 段/)).toContainText('建筑垃圾当天清运。')
})

test('a clause of twenty thousand characters is kept whole, and refused where it stands', async ({ page }) => {
  await newRule(page)
  await field(page, '标题').fill('装修规约')
  await paste(page, `第一条 早八点到晚六点。\n第二条 ${'长'.repeat(20_000)}`)
  await button(page, '存草稿').tap()
  await expect(field(page, '条文')).toHaveValue('长'.repeat(20_000))
  await expect(page.locator('#field-items-1-text')).toContainText('最多 5000 个字')
  await expect(page.locator('#field-items-1-text')).toBeInViewport()
})

test('a clause that was pasted away is put back where it stood', async ({ page }) => {
  await newRule(page)
  await paste(page, '第一条 甲事。\n第二条 乙事。\n第三条 丙事。')
  await button(page, /^第二条/).tap()
  await button(page, '删掉').tap()
  await expect(button(page, /^第.条/)).toHaveText([/甲事/, /丙事/])
  await button(page, '放回第二条').tap()
  await expect(button(page, /^第.条/)).toHaveCount(3)
  await expect(button(page, /^第.条/).nth(1)).toContainText('第二条')
})

test('without a title it is not saved, and the title is in sight', async ({ page }) => {
  await newRule(page)
  await paste(page, '第一条 甲事。\n第二条 乙事。')
  await button(page, '存草稿').tap()
  await expect(page.getByText('请写个标题')).toBeInViewport()
})

test('it cannot close before it opens', async ({ page }) => {
  await newRule(page)
  await field(page, '标题').fill('装修规约')
  await paste(page, '第一条 甲事。\n第二条 乙事。')
  await button(page, /^开始，/).tap()
  await button(page, '下个月').tap()
  await button(page, '下个月').tap()
  // From its beginning: the field itself reads "开始，11 月 28 日" on the day before.
  await button(page, /^\d+ 月 28 日/).tap()
  await button(page, '存草稿').tap()
  await expect(page.getByText('截止时间要晚于开始时间')).toBeInViewport()
})

test('what was not saved is there again, with a word, and can be given up', async ({ page }) => {
  await newRule(page)
  await field(page, '标题').fill('只写了标题')
  await expect(page.getByText('写的已记在这台设备上')).toBeVisible()
  await newRule(page)
  await expect(page.getByText('给您找回来了')).toBeVisible()
  await expect(field(page, '标题')).toHaveValue('只写了标题')
  await button(page, /重新写/).tap()
  await expect(field(page, '标题')).toHaveValue('')
  await newRule(page)
  await expect(page.getByText('给您找回来了')).toHaveCount(0)
})

test('who saves second is told what the first one changed, and keeps their own words', async ({ page }) => {
  const title = `${newPerson().slice(-8)} 两个人改`
  const { id, version } = await drafted({ title })
  await open(page, `staff/draft/index?id=${id}`)
  await field(page, '背景').fill('我写的背景。')
  const items = CLAUSES.map((clause, index) => (index === 1 ? { ...clause, text: '开工前五天登记。' } : clause))
  const theirs = { ...draft({ title: '别人改的标题', background: '', items }), id, version, kind: undefined }
  await must(OFFICER, 'consultation.edit', theirs)

  await button(page, '存草稿').tap()
  await expect(page.getByText('刚才有人改了：标题、背景、开始时间、截止时间、第二条。您写的还在')).toBeVisible()
  await expect(field(page, '背景')).toHaveValue('我写的背景。')
  await button(page, '存草稿').tap()
  await expect(page.getByText('我写的背景。')).toBeVisible()
  const saved = await must<{ background: string; version: number }>(OFFICER, 'consultation.deskGet', { id })
  expect(saved).toMatchObject({ background: '我写的背景。', version: version + 2 })
})

test('what is open is not written on: one is told so, and led to it', async ({ page }) => {
  await page.goto(`/app/?as=${OFFICER}#/staff/draft/index?id=yg2-zx`)
  await expect(page.getByText('这次征询现在是「征询中」，您不能改')).toBeVisible()
  await button(page, '去看这次征询').tap()
  await expect(page.getByText('征询内容，12 条')).toBeVisible()
})

test('another like it is begun from one there is, with days of its own', async ({ page }) => {
  await page.goto(`/app/?as=${OFFICER}#/staff/consultation/index?id=yg2-zx`)
  await button(page, /^再发起一份类似的/).tap()
  await expect(field(page, '标题')).toHaveValue('阳光二居住宅装修规约（征求意见稿）')
  await field(page, '标题').fill(`${newPerson().slice(-8)} 再来一次`)
  await button(page, '存草稿').tap()
  await expect(page.getByText('起草中')).toBeVisible()
  await expect(page.getByText('征询内容，12 条').filter({ visible: true })).toBeVisible()
})

test('a document is sent, named and saved; what is none is refused in words', async ({ page }) => {
  await newRule(page)
  await field(page, '标题').fill(`${newPerson().slice(-8)} 有文件`)
  await paste(page, '第一条 甲事。\n第二条 乙事。')
  await choose(page, { name: '规约全文.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
  await expect(field(page, '文件 1 的名字')).toHaveValue('规约全文')
  await choose(page, { name: '规约.doc', mimeType: 'application/msword', buffer: Buffer.from('x') })
  await expect(page.getByText('这里只能放 PDF 文件')).toBeVisible()
  await button(page, '删掉文件 规约.doc').tap()
  await button(page, '存草稿').tap()
  await expect(button(page, /^规约全文/)).toBeVisible()
})

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, '加文件').tap()
  await (await chooser).setFiles(file)
}
