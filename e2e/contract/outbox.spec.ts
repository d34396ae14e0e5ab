import { accepted, CONTACT, OFFICER, submitted } from '../support/cases'
import { callWithCost, fireTimer, must, newPerson, outbox } from '../support/local-cloud'
import { expect, test } from '../support/test'

test('accepting, asking and answering each tell the resident once, however often the timer fires', async () => {
  const resident = newPerson()
  const { id, version } = await accepted(resident)
  const asked = await must(OFFICER, 'desk.askInfo', { id, version, text: '请说一下是哪一块绿地' })
  const told = await must(resident, 'suggestion.supplement', { id, version: asked.version, text: '3 号楼北侧' })
  await must(OFFICER, 'desk.answer', { id, version: told.version, outcome: 'explained', text: '请看这里的说明。' })

  expect((await fireTimer('outbox')).ok).toBe(true)
  expect((await fireTimer('outbox')).ok).toBe(true)
  const toMe = (await outbox()).filter(({ to }) => to === resident)
  expect(toMe.map(({ template }) => template).sort()).toEqual(['accepted', 'answered', 'needsInfo'])
  for (const item of toMe) {
    expect(item.state).toBe('sent')
    expect(item.page).toContain(id)
    expect(JSON.stringify(item.data)).not.toMatch(/1[3-9]\d{9}/)
  }
})

const COSTS: [string, number, (resident: string, id: string) => [string, string, object]][] = [
  ['home', 5, (resident) => [resident, 'home.get', { workstationId: 'yangguang-2' }]],
  ['reading one', 2, (resident, id) => [resident, 'suggestion.get', { id }]],
  ['reading one at the desk', 2, (_, id) => [OFFICER, 'desk.get', { id }]],
  ['a list', 2, (resident) => [resident, 'suggestion.mine', {}]],
  ['a write', 6, (_, id) => [OFFICER, 'desk.accept', { id, version: 1, contact: CONTACT }]],
]
for (const [what, budget, request] of COSTS) {
  test(`${what} costs at most ${budget} database requests`, async () => {
    const resident = newPerson()
    const { id } = await submitted(resident)
    const { answer, cost } = await callWithCost(...request(resident, id))
    expect(answer).toMatchObject({ ok: true })
    expect(cost.db).toBeGreaterThan(0)
    expect(cost.db).toBeLessThanOrEqual(budget)
  })
}
