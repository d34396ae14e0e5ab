import { readFile } from 'node:fs/promises'
import { overflow, smallTargets, violations } from '../browser/measures'
import { Phone } from '../browser/phone'
import { settled } from '../browser/settled'
import { consultationAfter } from '../journeys/consultation-after'
import { LEAD, OFFICER } from '../support/cases'
import { answeredRule, CLAUSES, closed, opinions } from '../support/consultations'
import { must, newPerson, setClock } from '../support/local-cloud'
import { MODES } from '../support/screens'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone } from '../weapp/phone'

test.afterEach(checkPhones)
test.afterEach(() => setClock(null))

test('what comes after closing, end to end, on the browser build', async ({ browser }) => {
  await consultationAfter({
    phoneOf: (openid) => Phone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})

test('what comes after closing, end to end, on the Mini Program build', async ({ browser }) => {
  await consultationAfter({
    phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
    step: (title, work) => test.step(title, work),
  })
})

test('the opinions are taken away as a table that Excel opens, without a formula in it', async ({ browser }) => {
  const title = `${newPerson().slice(-8)} 规约`
  const id = await answeredRule(title)
  await must(newPerson(), 'consultation.answer', {
    ...{ id, answers: { c8: { stance: 'disagree', proposal: '=HYPERLINK("http://x")' } } },
  })
  await closed()
  const officer = await Phone.of(OFFICER, browser)
  await officer.open(`staff/consultation/index?id=${id}`)
  await officer.see('还有 4 组意见没有答复')
  const download = officer.page.waitForEvent('download')
  await officer.tap('导出意见（CSV 表格）')
  const file = await download
  expect(file.suggestedFilename()).toBe(`${title} 意见.csv`)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text).toContain('"第八条 建筑垃圾","不同意：堆放点太远，老人拎不动"')
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(text.trim().split('\r\n')).toHaveLength(6)
})

test('two who write the next draft at once: the second one sees the first one’s words and chooses', async ({
  browser,
}) => {
  const id = await answeredRule(`${newPerson().slice(-8)} 规约`)
  await closed()
  const officer = await Phone.of(OFFICER, browser)
  await officer.open(`staff/next-draft/index?id=${id}`)
  await officer.tap(/^改这一条，第八条/)
  await officer.fill('新的写法', '两天内清运。')
  const { version } = await must<{ version: number }>(LEAD, 'consultation.deskGet', { id })
  const theirs = new Map([
    ['c4', '早九点到晚六点可以施工。'],
    ['c8', '三天内清运。'],
  ])
  const clauses = CLAUSES.map((clause) => ({ id: clause.id, text: theirs.get(clause.id) ?? clause.text, cites: [] }))
  await must(LEAD, 'consultation.saveNextDraft', { id, version, clauses })

  await officer.tap('保存新稿，改了 1 条')
  await officer.see('这一条同事刚才也改了')
  await officer.tap(/^用我的，第八条/)
  await officer.tap('保存新稿，改了 1 条')
  await officer.see('新稿已保存')
  const { nextDraft } = await must<{ nextDraft: { id: string; text: string }[] }>(OFFICER, 'consultation.deskGet', {
    id,
  })
  const textOf = (clause: string) => nextDraft.find((one) => one.id === clause)?.text
  expect([textOf('c4'), textOf('c8')]).toEqual(['早九点到晚六点可以施工。', '两天内清运。'])
  expect(await opinions(id)).toHaveLength(3)
})

test('the next draft in every look: nothing axe can find, large targets, nothing stands out sideways', async ({
  page,
}) => {
  const id = await answeredRule(`${newPerson().slice(-8)} 规约`)
  await closed()
  for (const mode of ['light', 'dark'] as const) {
    await page.goto('about:blank')
    await page.goto(`/app/?as=${OFFICER}${MODES[mode]}#/staff/next-draft/index?id=${id}`)
    await settled(page)
    await page.getByRole('button', { name: /^改这一条，第四条/ }).tap()
    await settled(page)
    expect.soft(await violations(page), `axe, ${mode}`).toEqual([])
    expect.soft(await smallTargets(page, 44), `targets, ${mode}`).toEqual([])
    expect.soft(await overflow(page), `width, ${mode}`).toEqual([])
  }
})
