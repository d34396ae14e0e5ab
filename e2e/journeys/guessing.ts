import assert from 'node:assert/strict'
import { OFFICER, SUGGESTION } from '../support/cases'
import { call, must, newPerson, refused } from '../support/local-cloud'
import { wrongCode } from '../support/wrong-code'
import type { Screen, World } from './screen'

/** A phone that can be put away and looked at again, and whose fields can be read. */
export interface Pocket extends World {
  awayAndBack: (phone: Screen) => Promise<void>
  written: (phone: Screen, label: string) => Promise<string>
}

const slip = (text: string) =>
  must<{ number: string; claimCode: string }>(OFFICER, 'desk.intake', {
    ...{ ...SUGGESTION, text, channel: 'paper', consentRecorded: true },
  })

/** So many wrong codes of one person cost nothing. */
const FREE = 5
const TRIES = 20

/** Somebody guesses at a slip's code: they are told how long to wait and lose nothing they typed, and its owner gets in. */
export async function guessing({ phoneOf, step, awayAndBack, written }: Pocket): Promise<void> {
  const guesser = newPerson()
  const text = `${guesser.slice(-8)} 楼道里的灯坏了两个星期`
  const { number, claimCode } = await slip(text)
  const phone = await phoneOf(guesser)

  async function tries(code: string): Promise<void> {
    await phone.fill('查询码', code)
    await phone.tap('查进度')
  }

  await step('a wrong code says so, and looking away and back is no try of its own', async () => {
    await phone.open('pages/find/index')
    await phone.fill('受理编号', number)
    await tries(wrongCode())
    await phone.see('编号和查询码对不上，请对照纸条再看一遍')
    for (let time = 0; time < FREE; time += 1) await awayAndBack(phone)
    await phone.see('编号和查询码对不上，请对照纸条再看一遍')
  })

  const last = await step('the first few cost nothing, then it says how long to wait', async () => {
    for (let time = 2; time <= FREE; time += 1) {
      await tries(wrongCode())
      await phone.see('编号和查询码对不上，请对照纸条再看一遍')
    }
    const code = wrongCode()
    await tries(code)
    await phone.see(/^输错的次数有点多，请 \d+ 分钟后再试$/)
    return code
  })

  await step('what was typed is still there, and the same again is answered the same', async () => {
    assert.deepEqual([await written(phone, '受理编号'), await written(phone, '查询码')], [number, last])
    await phone.tap('查进度')
    await phone.see(/^输错的次数有点多，请 \d+ 分钟后再试$/)
    assert.equal(await written(phone, '查询码'), last)
  })

  await step('after twenty not even the right one is looked at', async () => {
    for (let time = FREE + 1; time <= TRIES; time += 1) {
      assert.equal((await refused(guesser, 'suggestion.find', { number, claimCode: wrongCode() })).code, 'RATE_LIMITED')
    }
    await tries(claimCode)
    await phone.see(/^输错的次数有点多/)
    await phone.doNotSee(text)
  })

  await step('and though many guess at it, its owner gets in at once and binds it', async () => {
    const others = Array.from({ length: TRIES / FREE }, newPerson)
    for (const other of others) {
      for (let time = 0; time < FREE; time += 1)
        await call(other, 'suggestion.find', { number, claimCode: wrongCode() })
    }
    const owner = await phoneOf(newPerson())
    await owner.open('pages/find/index')
    await owner.fill('受理编号', number)
    await owner.fill('查询码', claimCode)
    await owner.tap('查进度')
    await owner.see(text)
    await owner.tap('绑定到我的微信')
    await owner.tap('同意并绑定')
    await owner.see('办理进度')
  })
}
