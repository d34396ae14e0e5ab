import assert from 'node:assert/strict'
import { CONTACT, LEAD, submitted } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/** A PC of the workstation, and what stands on its sign-in page. */
interface Console extends Screen {
  asks: () => Promise<{ code: string; digits: string }>
  isIn: () => Promise<void>
  isOut: () => Promise<void>
}

const WRITTEN = '灯已经修好，今晚开始亮。'

/**
 * The lead signs a PC in with their phone and answers a case on it. In the middle of writing the session ends, and after
 * signing in again what was written is still there.
 */
export async function console({ phoneOf, step }: World, pc: Console): Promise<void> {
  const words = `${newPerson().slice(-8)} 门口的路灯晚上不亮`
  const { id } = await submitted(newPerson(), { text: words })
  const { version } = await must(LEAD, 'desk.accept', { id, version: 1, contact: CONTACT })
  await must(LEAD, 'desk.start', { id, version })
  const phone = await phoneOf(LEAD)

  await step('the phone types the code, sees who asks, and chooses the number on the PC', async () => {
    await pc.open(`staff/case/index?id=${id}`)
    await signIn(phone, pc)
    await pc.see(words)
  })

  await step('the session ends at the phone while the PC is being written on', async () => {
    await pc.tap('实际解决')
    await pc.fill('给居民的答复', WRITTEN)
    await phone.tap('看已登录的电脑')
    await phone.tap(/^让 /)
    await phone.tap('让它退出')
    // There may be others of theirs; the newest, which stands first, is this one.
    await phone.doNotSee('让这台电脑退出登录')
    // It finds out by itself, as it asks again and again what is new.
    await pc.isOut()
  })

  await step('what was written is still there after signing in again, and is sent', async () => {
    await signIn(phone, pc)
    await pc.tap('发出答复')
    await pc.see('答复已发出')
    const { state } = await must(LEAD, 'desk.get', { id })
    assert.equal(state, 'answered')
  })
}

async function signIn(phone: Screen, pc: Console): Promise<void> {
  const { code, digits } = await pc.asks()
  await phone.open('manage/sign-in/index')
  await phone.fill('登录码', code.toLowerCase())
  await phone.tap('下一步')
  await phone.see('有一台电脑想登录工作台')
  await phone.tap(digits)
  await phone.tap('确认登录')
  await phone.see('电脑已经登录')
  await pc.isIn()
}
