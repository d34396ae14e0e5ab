import assert from 'node:assert/strict'
import { answered, OFFICER, submitted } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

/** What I put in, followed from 我的: it says when it is my turn and until when, and every act says what came of it. */
export async function following({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  const asked = await submitted(person, { text: '楼道的灯坏了，晚上看不清。' })
  const { version } = await must(OFFICER, 'desk.get', { id: asked.id })
  await must(OFFICER, 'desk.askInfo', { id: asked.id, version, text: '是几号楼的楼道？' })
  const done = await answered(person)
  const phone = await phoneOf(person)
  const stateOf = async (id: string) => (await must(person, 'suggestion.get', { id })).state

  await step('all messages are marked as read at once', async () => {
    await phone.open('mine/messages/index')
    await phone.see(/^2 件意见有新消息/)
    await phone.tap('全部标为看过')
    await phone.see(/^都看过了/)
    await phone.doNotSee(/没看过/)
    await phone.open('pages/me/index')
    await phone.see('受理、答复，都在这里告诉您')
    await phone.doNotSee('有新消息')
  })

  await step('among my suggestions it stands whose turn it is and until when, and leads to the question', async () => {
    await phone.see('待补充')
    await phone.see('已答复（待评价）')
    await phone.see(/^去评价，最晚 \d+ 月 \d+ 日（周.）\d+:\d\d$/)
    await phone.see(/^去补充，最晚 \d+ 月 \d+ 日（周.）$/)
    await phone.tap(/去补充/)
    await phone.see('下一步，轮到您了')
    await phone.see('工作室想问您')
    await phone.see(/^请您补充，最晚 \d+ 月 \d+ 日（周.）$/)
    await phone.see('个工作日')
    await phone.see('内补充')
  })

  await step('what is added is said to have come, and the question is over', async () => {
    await phone.fill('补充的内容', '3 号楼二单元。')
    await phone.tap('提交补充')
    await phone.tap('同意并提交')
    await phone.see('补充的情况收到了，队员会看到。')
    await phone.doNotSee('工作室想问您')
  })

  await step('it is taken back only after asking, and that it was is said', async () => {
    await phone.tap('撤回这件意见')
    await phone.see('撤回这件意见吗')
    await phone.tap('不撤回')
    await phone.doNotSee('撤回这件意见吗')
    assert.equal(await stateOf(asked.id), 'accepted')
    await phone.tap('撤回这件意见')
    await phone.see(/不再办理，也不能恢复/)
    await phone.tap('撤回')
    await phone.see('撤回好了，工作室不再办理。')
    await phone.see('已撤回')
    await phone.doNotSee('撤回这件意见')
    assert.equal(await stateOf(asked.id), 'withdrawn')
  })

  await step('an answer is rated as bad and not solved, and it is said what can be done then', async () => {
    await phone.open('pages/me/index')
    await phone.tap(/去评价/)
    await phone.see(/^还没办好，可以要求再次办理：结案后 30 天内，还有 2 次。$/)
    await phone.tap('不满意')
    await phone.tap('没解决')
    await phone.tap('提交评价')
    await phone.see('评价收到了，谢谢您。问题没解决，可以要求再次办理。')
    await phone.see('您的评价：不满意，问题没解决')
    await phone.see('已结案')
  })

  await step('and it is handled again, by a day that is named', async () => {
    await phone.see(/^还没办好，可以要求再次办理：\d+ 月 \d+ 日（周.）\d+:\d\d 前，还有 2 次。$/)
    await phone.tap('再次办理')
    await phone.fill('哪里还没办好', '围栏又立起来了。')
    await phone.tap('提交，再次办理')
    await phone.see(/^收到了，会再次办理。给您答复最晚 \d+ 月 \d+ 日（周.）。$/)
    await phone.see('上次答复')
    await phone.doNotSee('您的评价：不满意，问题没解决')
    assert.equal(await stateOf(done.id), 'handling')
  })
}
