import assert from 'node:assert/strict'
import { accepted, answered } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

const SLIP = `pages/home/index?scene=${encodeURIComponent('b=yg2-1')}`
const HALF = '楼道的灯又坏了'

/** What is begun and not sent is kept wherever one writes, comes back with a word, and goes when all that is mine goes. */
export async function begun({ phoneOf, step }: World): Promise<void> {
  const resident = newPerson()
  const { id } = await accepted(resident)
  const done = await answered(resident)
  const phone = await phoneOf(resident)

  const toTheSlip = async () => {
    await phone.open(SLIP)
    await phone.tap('提意见')
    await phone.see('想说的事')
  }

  const leave = async () => {
    await phone.tap('关闭')
    await phone.tap('返回')
    await phone.see('提意见')
  }

  await step('half a suggestion is there the next time, and says so', async () => {
    await toTheSlip()
    await phone.doNotSee(/上次没写完的还在/)
    await phone.fill('想说的事', HALF)
    await phone.see(/，已存/)
    await toTheSlip()
    await phone.see(/上次没写完的还在/)
    await phone.see(`${HALF.length} 字`)
  })

  await step('and can be given up for a blank slip, after a question', async () => {
    await phone.tap('不要了，重新写')
    await phone.tap('清掉，重新写')
    await phone.see(/^0 字/)
    await phone.doNotSee(/上次没写完的还在/)
    await toTheSlip()
    await phone.doNotSee(/上次没写完的还在/)
  })

  await step('what is being added to a case waits there', async () => {
    await phone.open(`pages/case/index?id=${id}`)
    await phone.tap('补充情况')
    await phone.fill('补充的内容', HALF)
    await leave()
    await phone.open(`pages/case/index?id=${id}`)
    await phone.tap('接着写补充')
    await phone.tap('提交补充')
    await phone.tap('同意并提交')
    await phone.see('您补充了')
    const { timeline } = await must<{ timeline: { act: string; text?: string }[] }>(resident, 'suggestion.get', { id })
    assert.equal(timeline.find(({ act }) => act === 'supplement')?.text, HALF)
    await phone.see('补充情况')
  })

  await step('so does why it should be handled again', async () => {
    await phone.open(`pages/case/index?id=${done.id}`)
    await phone.tap('再次办理')
    await phone.fill('哪里还没办好', `${HALF}，换过一次还是不亮`)
    await leave()
    await phone.open(`pages/case/index?id=${done.id}`)
    await phone.tap('接着写再次办理')
    await phone.tap('提交，再次办理')
    await phone.see(/换过一次还是不亮/)
  })

  await step('and all of it goes with everything that is mine', async () => {
    await toTheSlip()
    await phone.fill('想说的事', HALF)
    await phone.see(/，已存/)
    await phone.open('mine/data/index')
    await phone.tap('不留姓名，继续办完')
    await phone.tap('删除我的个人信息')
    await phone.tap('删除')
    await phone.see('删除好了')
    await toTheSlip()
    await phone.doNotSee(/上次没写完的还在/)
  })
}
