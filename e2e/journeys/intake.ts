import assert from 'node:assert/strict'
import { OFFICER } from '../support/cases'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

const NUMBER = /^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}$/
const CODE = /^[2-9A-HJKMNP-Z]{5} [2-9A-HJKMNP-Z]{5}$/

/**
 * A slip out of the box: the officer photographs and copies it, hands its writer number and code, and somebody of the family
 * looks it up with them, binds it to their WeChat and gets the answer there. A visit is recorded too, and becomes a case.
 */
export async function intake({ phoneOf, step }: World): Promise<void> {
  const openid = newPerson()
  const mark = openid.slice(-8)
  const words = `${mark} 楼道里的灯坏了两个星期`
  const officer = await phoneOf(OFFICER)
  const daughter = await phoneOf(openid)

  await step('the officer photographs a slip and copies it', async () => {
    await officer.open('staff/intake/index')
    await officer.choosePhoto('拍下纸条', jpegWithGps())
    await officer.see('看纸条大图')
    await officer.doNotSee('正在上传')
    await officer.tap('下一步')
    await officer.fill('内容', words)
    await officer.tap('求助')
    await officer.tap('市容环境')
    await officer.tap('下一步')
    await officer.fill('称呼', '陈奶奶')
    await officer.tap('登记')
  })

  const slip = await step('and is asked for consent, and handed the slip for its writer', async () => {
    await officer.see('记下称呼或电话，要先征得本人同意')
    await officer.tap('已征得本人同意')
    await officer.tap('登记')
    await officer.see('登记好了')
    const number = await officer.see(NUMBER)
    const code = await officer.see(CODE)
    await officer.tap('小票已交出')
    await officer.see('纸条，代录已征得同意')
    await officer.see('看纸条原件大图')
    return { number, code }
  })

  await step('her daughter looks it up, after one slip of the pen, and binds it to her WeChat', async () => {
    await daughter.open('pages/find/index')
    await daughter.fill('受理编号', slip.number)
    await daughter.fill('查询码', slip.code.slice(0, -1))
    await daughter.tap('查进度')
    await daughter.see('查询码抄错了')
    await daughter.fill('查询码', slip.code.toLowerCase())
    await daughter.tap('查进度')
    await daughter.see(words)
    await daughter.see('工作室替您登记')
    await daughter.tap('绑定到我的微信')
    await daughter.tap('同意并绑定')
    await daughter.see('办理进度')
    const { items } = await must<{ items: { number: string }[] }>(openid, 'suggestion.mine')
    assert.deepEqual(
      items.map(({ number }) => number),
      [slip.number.replace(' ', '')],
    )
  })

  await step('a visit is recorded, and what was found becomes a case that names it', async () => {
    await officer.open('staff/visits/index')
    await officer.tap('记一次走访')
    await officer.tap('访')
    await officer.fill('去了哪里', `${mark} 沿街商户`)
    await officer.fill('看到、听到了什么', `${mark} 有一家把货堆在盲道上`)
    await officer.tap('有')
    await officer.tap('记下来')
    await officer.see('代录')
    await officer.tap('下一步')
    await officer.tap('占道经营')
    await officer.tap('下一步')
    await officer.tap('没有留')
    await officer.tap('登记')
    await officer.see('登记好了')
    const number = await officer.see(NUMBER)
    await officer.tap('已交给居民')
    await officer.open('staff/visits/index')
    await officer.see(`已登记 ${number}`)
  })
}
