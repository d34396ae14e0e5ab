import assert from 'node:assert/strict'
import { OFFICER } from '../support/cases'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Underground } from './unsent'

const NUMBER = /^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}$/
const CODE = /^[2-9A-HJKMNP-Z]{5} [2-9A-HJKMNP-Z]{5}$/

interface Entered {
  items: { id: string; excerpt: string }[]
}

/**
 * A slip copied in a stairwell without a signal: it waits with its photo, is entered once when the signal is back, and its
 * code is there to be handed over until it was, also when the app is closed in between.
 */
export async function unsentIntake({ phoneOf, step, signal, opensWithout }: Underground): Promise<void> {
  const mark = newPerson().slice(-8)
  const words = `${mark} 三楼楼道灯不亮，没信号登记的`
  const phone = await phoneOf(OFFICER)
  const entered = () => must<Entered>(OFFICER, 'desk.inbox', { filter: 'open', search: mark })

  await step('without a signal the slip is put aside, with its photo', async () => {
    await phone.open('staff/intake/index')
    await phone.see('拍下纸条')
    await signal(phone, false)
    await phone.choosePhoto('拍下纸条', jpegWithGps())
    await phone.see('没传上')
    await phone.tap('下一步')
    await phone.fill('内容', words)
    await phone.tap('求助')
    await phone.tap('市容环境')
    await phone.tap('下一步')
    await phone.tap('没有留')
    await phone.tap('登记')
    await phone.see(/现在连不上/)
    await phone.see(/代录，阳光二居，市容环境.*1 张照片/)
    await phone.see(words)
    assert.equal((await entered()).items.length, 0)
  })

  await step('the app is closed and opened again, and it is still there', async () => {
    if (!opensWithout) return
    await phone.open('pages/me/index')
    await phone.tap('待发 1 件')
    await phone.see(words)
    // The next one can be begun here, too.
    await phone.open('staff/intake/index')
    await phone.see('拍下纸条')
    await phone.see(words)
  })

  const slip = await step('with a signal it is entered by itself, once, and its slip can be handed over', async () => {
    await signal(phone, true)
    await phone.see('已经登记好了，小票还没交给本人')
    assert.equal((await entered()).items.length, 1)
    await phone.tap('看小票')
    await phone.see('登记好了')
    return { number: await phone.see(NUMBER), code: await phone.see(CODE) }
  })

  await step('the slip opens the case, which has the photo of the paper', async () => {
    const asked = { number: slip.number.replace(' ', ''), claimCode: slip.code.replace(' ', '') }
    const found = await must<{ text: string }>(newPerson(), 'suggestion.find', asked)
    assert.equal(found.text, words)
    const { items } = await entered()
    const seen = await must<{ intake?: { photoOfPaper?: object } }>(OFFICER, 'desk.get', { id: items[0]?.id })
    assert.ok(seen.intake?.photoOfPaper)
  })

  await step('closed before it was handed over, it shows the same slip again, and then is done with', async () => {
    await phone.open('pages/me/index')
    await phone.tap(/已发出 1 件/)
    await phone.tap('看小票')
    assert.equal(await phone.see(CODE), slip.code)
    await phone.tap('已交给居民')
    await phone.see('拍下纸条')
    await phone.open('pages/me/index')
    await phone.doNotSee(/已发出/)
    assert.equal((await entered()).items.length, 1)
  })
}

/** A visit noted down without a signal: recorded as of when it was, and what was found there becomes a case that names it. */
export async function unsentVisit({ phoneOf, step, signal }: Underground): Promise<void> {
  const mark = newPerson().slice(-8)
  const phone = await phoneOf(OFFICER)

  await step('without a signal the visit is put aside', async () => {
    await phone.open('staff/visit/index')
    await phone.fill('去了哪里', `${mark} 地下车库`)
    await signal(phone, false)
    await phone.fill('看到、听到了什么', `${mark} 消防栓被杂物挡住`)
    await phone.tap('有')
    await phone.tap('记下来')
    await phone.see(/现在连不上/)
    await phone.see(/走访，阳光二居/)
  })

  await step('with a signal it is recorded, and what was found can be entered', async () => {
    await signal(phone, true)
    await phone.see('走访已经记下，发现的问题还没登记')
    await phone.tap('接着登记问题')
    await phone.see('代录')
    await phone.tap('下一步')
    await phone.tap('市容环境')
    await phone.tap('下一步')
    await phone.tap('没有留')
    await phone.tap('登记')
    await phone.see('登记好了')
    const number = await phone.see(NUMBER)
    await phone.tap('已交给居民')
    await phone.open('staff/visits/index')
    await phone.see(`${mark} 消防栓被杂物挡住`)
    await phone.see(`已登记 ${number}`)
    await phone.doNotSee(/还没登记/)
  })
}
