import assert from 'node:assert/strict'
import { accepted, CONTACT, OFFICER, SECOND_OFFICER, SUGGESTION } from '../support/cases'
import { must, newPerson, type Case } from '../support/local-cloud'
import type { Thumb } from './lists'

/**
 * Whoever holds no more than the slip sees whose turn it is, by when and what to do; who bound it goes on to the act, and who
 * came too late is told.
 */
export async function slip({ phoneOf, step, pullDown, signal }: Thumb): Promise<void> {
  const [writer, neighbour] = [newPerson(), newPerson()]
  const intake = { ...SUGGESTION, channel: 'paper', consentRecorded: true }
  const { id, number, claimCode } = await must<{ id: string; number: string; claimCode: string }>(
    SECOND_OFFICER,
    'desk.intake',
    intake,
  )
  const at = `pages/find/index?n=${number}&k=${claimCode}`
  const does = async (act: string, input: object) => {
    const { version } = await must(OFFICER, 'desk.get', { id })
    return must<Case>(OFFICER, act, { id, version, ...input })
  }
  const claim = (who: string) => must(who, 'suggestion.claim', { number, claimCode })
  const lead = await accepted(newPerson(), { public: false })
  const phone = await phoneOf(neighbour)

  await step('a case that is merged shows how far the matter is', async () => {
    await does('desk.accept', { contact: CONTACT })
    await does('desk.merge', { into: lead.id })
    await phone.open(at)
    await phone.see('和同一件事一起办')
    await phone.see('并案办理中')
    await phone.see('打电话给工作室')
  })

  await step('pulled down it is asked anew: a question is theirs to answer, and it says how', async () => {
    await does('desk.unmerge', { reason: '不是同一处' })
    await does('desk.askInfo', { text: '是哪一块绿地？' })
    await pullDown(phone)
    await phone.see('工作室想问您')
    await phone.see('下一步，轮到您了')
    await phone.see('是哪一块绿地？')
    await phone.see(/^请您补充，最晚 \d+ 月 \d+ 日（周.）$/)
    await phone.see('点下面的「绑定到我的微信」，就能补充。')
  })

  await step('without a signal it says that it is of before', async () => {
    await signal(phone, false)
    await pullDown(phone)
    await phone.see(/没能更新，下面是之前的内容/)
    await phone.see('是哪一块绿地？')
    await signal(phone, true)
    await pullDown(phone)
    await phone.doNotSee(/没能更新/)
  })

  await step('who binds it too late is told that somebody else has', async () => {
    // Opened anew, so that nothing it asked for before is still on its way.
    await phone.open(at)
    await phone.see('绑定到我的微信')
    await claim(writer)
    await phone.tap('绑定到我的微信')
    await phone.tap('同意并绑定')
    await phone.see('这件已经绑定到另一个微信，在这里只能看进度。')
    await phone.see('下一步，等绑定的那个微信')
    await phone.see('请用绑定的那个微信补充。')
    await phone.doNotSee('绑定到我的微信')
    assert.deepEqual((await must<{ items: unknown[] }>(neighbour, 'suggestion.mine')).items, [])
  })

  await step('who bound it goes on to the case, to answer and to rate', async () => {
    const own = await phoneOf(writer)
    await own.open(at)
    await own.tap('去补充')
    await own.fill('补充的内容', '3 号楼北侧那块。')
    await own.tap('提交补充')
    await own.tap('同意并提交')
    await own.see('补充的情况收到了，队员会看到。')
    await does('desk.answer', { outcome: 'solved', text: '已经恢复成绿地。' })
    await own.open(at)
    await own.see('已答复（待评价）')
    await own.see(/^\d+ 月 \d+ 日（周.）\d+:\d\d 前不评，会自动结案，记作未评。$/)
    await own.tap('去评价')
    await own.tap('满意')
    await own.tap('解决了')
    await own.tap('提交评价')
    await own.see('评价收到了，谢谢您。')
  })
}
