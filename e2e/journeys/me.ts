import assert from 'node:assert/strict'
import { answered, OFFICER } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

const HOME = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`

/**
 * What is mine: the news of my cases, the name that is filled in for me, the notice I agree to, a copy to take along, and in
 * the end having it all removed.
 */
export async function me({ phoneOf, step }: World): Promise<void> {
  const openid = newPerson()
  const words = `${openid.slice(-8)} 门口的台阶松了一块`
  const { id } = await answered(openid)
  const phone = await phoneOf(openid)

  await step('an answer arrives as a message, without any consent to be told by WeChat', async () => {
    await phone.open('pages/me/index')
    await phone.see('1 件意见有新消息')
    await phone.tap('消息')
    await phone.see('队员联系过您，已经受理')
    await phone.tap('有答复了，请您看看并评价')
    await phone.see('旧门板和菜地已清理')
    // The message says the same; only the case asks how it went.
    await phone.see('办得怎么样')
  })

  await step('and is read once the case was opened', async () => {
    await phone.open('mine/messages/index')
    await phone.see('都看过了')
    await phone.doNotSee('没看过')
  })

  await step('a name and a phone are kept for next time', async () => {
    await phone.open('mine/profile/index')
    await phone.fill('怎么称呼您', '钱老师')
    await phone.fill('电话', '123')
    await phone.tap('记下来')
    await phone.see('请填写 11 位手机号')
    await phone.fill('电话', '13877001122')
    await phone.tap('记下来')
    await phone.tap('同意并记下')
    await phone.see('记下了，下次提意见会替您填好')
  })

  await step('and stands on the first suggestion', async () => {
    await phone.open(HOME)
    await phone.see('阳光二居')
    await phone.tap('提意见')
    await phone.tap('市容环境')
    await phone.fill('想说的事', words)
    await phone.seeIn('怎么称呼您，可不填', '钱老师')
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<{ items: { id: string }[] }>(openid, 'suggestion.mine')
    const sent = items.find((item) => item.id !== id)
    assert.equal((await must<{ name?: string }>(OFFICER, 'desk.get', { id: sent?.id })).name, '钱老师')
  })

  await step('the notice says what was agreed, and it can be taken back', async () => {
    await phone.open('mine/privacy/index')
    await phone.see('同意了这一版')
    await phone.tap('收回同意')
    await phone.see('您还没有同意这一版')
  })

  await step('a copy can be taken along', async () => {
    await phone.open('mine/data/index')
    await phone.tap('导出我的资料')
    await phone.see('有 2 件意见和征询')
  })

  await step('and all of it removed, once it is said what becomes of the open case, and asked again', async () => {
    await phone.tap('删除我的个人信息')
    await phone.see('您还有没办完的意见')
    await phone.doNotSee('真的要删除吗')
    await phone.tap('不留姓名，继续办完')
    await phone.tap('删除我的个人信息')
    await phone.see('真的要删除吗')
    await phone.tap('删除')
    await phone.see('删除好了')
    await phone.open('pages/me/index')
    await phone.see('您还没有提过意见')
    const left = await must<{ anonymous: boolean; name?: string }>(OFFICER, 'desk.get', { id })
    assert.deepEqual([left.anonymous, left.name], [true, undefined])
  })
}
