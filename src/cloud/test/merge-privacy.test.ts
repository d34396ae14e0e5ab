import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { merged, mergeInto } from '../testing/merging'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('what the resident of a merged case learns', () => {
  it('is how far the matter is, and nothing of who else brought it up or what was said to them', async () => {
    const lead = await caseIn(local, 'submitted', somebody(), {
      name: '王阿姨',
      phone: '13812345678',
      text: '王阿姨家楼下的绿地被围了',
    })
    const [made] = await merged(lead, 1, 'accepted', { anonymous: true })
    await lead.does('desk.accept', { contact: { method: 'phone', note: '约好王阿姨明天见面' } })
    await lead.does('desk.askInfo', { text: '王阿姨，是几号楼' })
    const words = JSON.stringify(await made?.forResident())
    expect(await made?.forResident()).toMatchObject({
      state: 'merged',
      together: { state: 'needsInfo', steps: [{ act: 'accept' }] },
    })
    expect(words).not.toContain('王阿姨')
    const { number } = await lead.atDesk()
    expect(words).not.toContain(String(number))
    expect(words).not.toContain(lead.id)
  })

  it('is nothing of the one the answer was written to: words that name them are refused at the field', async () => {
    const lead = await caseIn(local, 'handling', somebody(), { name: '王阿姨', phone: '13812345678' })
    const say = async (text: string) =>
      local.call(OFFICER, 'desk.answer', { id: lead.id, version: (await lead.atDesk()).version, ...ANSWER, text })
    await merged(lead, 2, 'accepted')
    const { number } = await lead.atDesk()
    const named = ['王阿姨，绿地已经清理。', '已按 138 1234 5678 回电。', `您的 ${String(number)} 已经办好。`]
    for (const text of [...named, '住 3 号楼 601 室的住户反映的，已经清理。']) {
      const outcome = await say(text)
      expect([outcome.code, outcome.error?.fields?.text]).toEqual(['INVALID_INPUT', expect.stringContaining('2 件')])
    }
    const referral = { to: '园林部门', contact: '12345', number: String(number) }
    const handed = await local.call(OFFICER, 'desk.answer', {
      ...{ id: lead.id, version: (await lead.atDesk()).version, ...ANSWER },
      ...{ outcome: 'referred', referral },
    })
    expect(handed.code).toBe('INVALID_INPUT')
    expect((await say('绿地已经清理。')).code).toBe('OK')
  })

  it('is nothing that links an anonymous case to a person, and the desk learns nothing either', async () => {
    const person = somebody()
    const lead = await caseIn(local, 'handling', person, { name: '王阿姨' })
    const made = await caseIn(local, 'accepted', person, { anonymous: true })
    await mergeInto(made, lead)
    const atDesk = await made.atDesk()
    expect(atDesk).not.toHaveProperty('name')
    await lead.does('desk.answer', ANSWER)
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(JSON.stringify(stored)).not.toContain(person)
    const [message] = await local.documents('outbox', { _id: `${made.id}-4` })
    expect(message).not.toHaveProperty('to', person)
  })
})

describe('at the desk', () => {
  it('a lead shows those that follow it, and each of them its lead', async () => {
    const lead = await caseIn(local, 'handling')
    const made = await merged(lead, 3)
    const { items } = await local.must(OFFICER, 'desk.merged', { id: lead.id, limit: 2 })
    expect(items).toHaveLength(2)
    const { number } = await lead.atDesk()
    expect(await made[0]?.atDesk()).toMatchObject({ lead: { id: lead.id, number, state: 'handling' } })
    expect(JSON.stringify((await made[0]?.atDesk())?.timeline)).toContain('并入')
  })

  it('a lead that is merged itself takes along those that follow it, so that there is one lead', async () => {
    const first = await caseIn(local, 'handling')
    const followers = await merged(first, 3)
    const lead = await caseIn(local, 'handling')
    await mergeInto(first, lead)
    for (const made of followers) expect(await made.atDesk()).toMatchObject({ lead: { id: lead.id } })
    expect(await lead.atDesk()).toMatchObject({ followers: { count: 4, waiting: 4 } })
    await lead.does('desk.answer', ANSWER)
    for (const made of [first, ...followers]) expect(await made.atDesk()).toMatchObject({ state: 'answered' })
    expect(JSON.stringify(await followers[0]?.forResident())).not.toContain('leadMerged')
  })

  it('what is merged into one that follows another is led by that other', async () => {
    const lead = await caseIn(local, 'handling')
    const [between] = await merged(lead, 1)
    const made = await caseIn(local, 'accepted')
    if (between) await mergeInto(made, between)
    expect(await made.atDesk()).toMatchObject({ lead: { id: lead.id } })
  })
})
