import assert from 'node:assert/strict'
import { submitted } from '../support/cases'
import { newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/** A phone whose clock can be set wrong, and on which the large numbers people wait for can be read. */
export interface Misset extends World {
  /** Sets it wrong by so many days, from the next start of the app on. */
  off: (phone: Screen, days: number) => Promise<void>
  figures: (phone: Screen) => Promise<string[]>
  signal: (phone: Screen, on: boolean) => Promise<void>
}

const SHANGHAI = 8 * 3_600_000

/** `11 月 26 日`, whatever a phone says. */
function today(): string {
  const now = new Date(Date.now() + SHANGHAI)
  return `${now.getUTCMonth() + 1} 月 ${now.getUTCDate()} 日`
}

/** A phone's clock is a day ahead, or a day behind: days left, who is on duty and when something was written stay right. */
export async function wrongClock({ phoneOf, step, off, figures, signal }: Misset): Promise<void> {
  const resident = newPerson()
  const { id } = await submitted(resident)

  async function shownBy(days: number): Promise<unknown> {
    const phone = await phoneOf(resident)
    await off(phone, days)
    // A case first: nothing else has said yet what time it is.
    await phone.open(`pages/case/index?id=${id}`)
    await phone.see('办理经过')
    const waitedFor = await figures(phone)
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    const duty = await phone.see(/今天值班|今天不值班/)
    const open = await phone.see(/现在可以直接上门|现在休息/)
    await phone.see('正在征询')
    const asked = await figures(phone)
    await phone.open('consultation/list/index')
    return { waitedFor, duty, open, asked, left: await phone.see(/还有 \d+ 天|今天截止/) }
  }

  await step('a day ahead or behind, everything counted is as on a phone that is right', async () => {
    const right = await shownBy(0)
    assert.deepEqual(await shownBy(1), right)
    assert.deepEqual(await shownBy(-1), right)
  })

  await step('what waits for a signal says the day it was really written', async () => {
    const phone = await phoneOf(newPerson())
    await off(phone, 1)
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '钟不对的手机，没信号写的')
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see(new RegExp(`停车，${today()} \\d+:\\d\\d 写好`))
  })
}
