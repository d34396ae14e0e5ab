import assert from 'node:assert/strict'
import { DISTRICT, OFFICER, submitted } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import type { World } from './screen'

/** An officer looks how it goes, sees a case that has just come in, and reads the numbers; the district looks at everybody. */
export async function figures({ phoneOf, step }: World): Promise<void> {
  const officer = await phoneOf(OFFICER)

  const before = await step('an officer finds how many came this month', async () => {
    await officer.open('manage/home/index')
    await officer.tap(/^数字/)
    await officer.see('阳光二居')
    await officer.see(/÷ \d+ 件应答复/)
    return countIn(await officer.see(/÷ \d+ 由队员发现/))
  })

  await step('a case that comes in is there at once', async () => {
    await submitted(newPerson())
    await officer.open('manage/figures/index')
    const after = countIn(await officer.see(/÷ \d+ 由队员发现/))
    assert.ok(after > before, `${after} is not more than ${before}`)
  })

  await step('eight weeks are a line, and numbers for who does not see it', async () => {
    await officer.tap(/^本月，换一段时间/)
    await officer.tap('近 8 周')
    await officer.see('每周收到和答复')
    await officer.see(/^每周收到和答复的折线图/)
    await officer.tap('看表格')
    await officer.see('一周')
    await officer.see('占比')
  })

  await step('days of one’s own are chosen from a calendar', async () => {
    await officer.tap(/^近 8 周，换一段时间/)
    await officer.tap('自己选日子')
    await officer.tap('上个月')
    await officer.tap(/^\d+ 月 1 日（/)
    await officer.tap('看这段时间')
    await officer.see('自己选的日子')
  })

  await step('the district sees all workstations, and one of them', async () => {
    const district = await phoneOf(DISTRICT)
    await district.open('manage/figures/index')
    await district.see('各工作室')
    await district.tap(/^全区，换一个工作室/)
    await district.tap('龙潭')
    await district.see('哪里提得多')
  })
}

/** `3 ÷ 62 由队员发现`. */
function countIn(words: string): number {
  return Number(/÷ (\d+)/.exec(words)?.[1])
}
