import assert from 'node:assert/strict'
import { DISTRICT, SUGGESTION } from '../support/cases'
import { must, newPerson, refused } from '../support/local-cloud'
import type { Screen, World } from './screen'

const CODE = /^[2-9A-HJKMNP-Z]{5} [2-9A-HJKMNP-Z]{5}$/

/**
 * People come and go: the district opens a workstation and invites its lead, who sets it up and invites an officer, who
 * answers a case and is removed. The next call is refused.
 */
export async function people({ phoneOf, step }: World): Promise<void> {
  const [leadId, officerId] = [newPerson(), newPerson()]
  const name = `彩虹${leadId.slice(-8)}`
  const district = await phoneOf(DISTRICT)
  const lead = await phoneOf(leadId)
  const officer = await phoneOf(officerId)

  const workstationId = await step('the district opens a workstation', async () => {
    await district.open('manage/workstations/index')
    await district.tap('新建工作室')
    await district.fill('名称', name)
    await district.fill('街镇', '彩虹街道')
    await district.fill('地址', '彩虹路 9 号')
    await district.tap('新建')
    await district.see('请写电话')
    await district.fill('电话', '021-55550109')
    await district.tap('新建')
    await district.see('基本信息')
    const { staff } = await must<{ staff: { workstations: { id: string; name: string }[] } }>(DISTRICT, 'me.get')
    const made = staff.workstations.find((workstation) => workstation.name === name)
    assert.ok(made, 'the new workstation is not among those of the district')
    return made.id
  })

  await step('and invites its lead, who joins by the code', async () => {
    await district.open('manage/members/index')
    await district.tap(name)
    await district.see('这里还没有人')
    await joins(lead, await invitedBy(district, /室长/), `${name}，室长`, '吴室长')
  })

  await step('the lead sets a time and a board, and residents see it', async () => {
    await lead.open(`manage/workstation/index?id=${workstationId}`)
    await lead.fill('关门', '25:00')
    await lead.tap('保存')
    await lead.see('请按 8:30 这样写时间')
    await lead.fill('关门', '17:30')
    await lead.tap('加一个公示栏')
    await lead.fill('第 1 个公示栏在哪里', '3 号楼门厅')
    await lead.tap('保存')
    await lead.see('已保存')
    const { hours } = await must<{ hours: string }>(newPerson(), 'workstation.get', { id: workstationId })
    assert.equal(hours, '工作日 8:30 至 17:30')
  })

  await step('and invites an officer', async () => {
    await lead.open('manage/members/index')
    await joins(officer, await invitedBy(lead, /队员/), `${name}，队员`, '小张')
  })

  const words = `${officerId.slice(-8)} 门口的台阶松了`
  await step('who answers a case', async () => {
    await must(newPerson(), 'suggestion.submit', { ...SUGGESTION, workstationId, text: words })
    await officer.tap('进入工作台')
    await officer.tap(new RegExp(words))
    await officer.tap('受理')
    await officer.tap('电话')
    await officer.fill('联系的情况', '打了电话，约好明天上午去看。')
    await officer.tap('确认受理')
    await officer.see('已受理，居民会看到先行联系的情况')
    await officer.tap('开始办理')
    await officer.tap('确认开始办理')
    await officer.see('已开始办理')
    await officer.tap('答复')
    await officer.tap('实际解决')
    await officer.fill('给居民的答复', '台阶已经重新砌好，今天就能走了。')
    await officer.tap('发出答复')
    await officer.see('答复已发出')
  })

  await step('and is removed: the next call is refused', async () => {
    await lead.open('manage/members/index')
    await lead.tap('小张')
    await lead.tap(`移出${name}`)
    await lead.tap('确认移出')
    await lead.see('您自己')
    await lead.doNotSee('小张')
    assert.equal((await refused(officerId, 'desk.inbox', {})).code, 'FORBIDDEN')
    await officer.open('staff/inbox/index')
    await officer.see('这里是工作人员办件的地方')
  })

  await step(
    'the district sets how many suggestions are taken in; fewer a day than an hour is said at the field',
    async () => {
      await district.open('manage/settings/index')
      await district.fill('每人每天（条）', '1')
      await district.tap('保存')
      await district.see('每天的上限不能比每小时的还少')
      // Another than before, so that there is something to save; and no fewer than others of these journeys need.
      const { limits: before } = await must<{ limits: { personDay: number } }>(DISTRICT, 'settings.get')
      const most = String(before.personDay === 40 ? 41 : 40)
      await district.fill('每人每天（条）', most)
      await district.tap('保存')
      await district.see('已保存')
      const { limits } = await must<{ limits: { personDay: number } }>(DISTRICT, 'settings.get')
      assert.equal(limits.personDay, Number(most))
    },
  )

  await step('the last lead cannot leave', async () => {
    await lead.tap('吴室长')
    await lead.tap(`退出${name}`)
    await lead.tap('确认退出')
    await lead.see('这是这个工作室最后一位室长，请先再请一位室长')
  })
}

/** Makes an invitation on the open page of members, and reads its code off the screen. */
async function invitedBy(host: Screen, role: RegExp): Promise<string> {
  await host.tap('邀请')
  await host.tap(role)
  await host.tap('生成邀请码')
  const code = await host.see(CODE)
  await host.tap('好了')
  return code
}

async function joins(guest: Screen, code: string, as: string, name: string): Promise<void> {
  await guest.open('manage/accept/index')
  await guest.fill('邀请码', code.toLowerCase())
  await guest.see(as)
  await guest.fill('您的姓名', name)
  await guest.tap('加入')
  await guest.see('您已经加入')
}
