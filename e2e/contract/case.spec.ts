import { accepted, answered, CONTACT, LEAD, OFFICER, OTHER_OFFICER, submitted } from '../support/cases'
import { must, newPerson, refused, type Case } from '../support/local-cloud'
import { expect, test } from '../support/test'

test('a case lives from the box to its rating', async () => {
  const resident = newPerson()
  const { id } = await submitted(resident)
  const read = () => must(resident, 'suggestion.get', { id })
  const desk = async (act: string, input: object) => {
    const { version } = await must(OFFICER, 'desk.get', { id })
    return must(OFFICER, `desk.${act}`, { id, version, ...input })
  }

  expect((await desk('accept', { contact: CONTACT })).state).toBe('accepted')
  expect((await desk('askInfo', { text: '请说一下是哪一块绿地' })).state).toBe('needsInfo')
  expect((await read()).can).toContain('supplement')
  expect((await must(resident, 'suggestion.supplement', { id, text: '在 3 号楼和 4 号楼之间' })).state).toBe('accepted')
  expect((await desk('start', {})).state).toBe('handling')
  await desk('note', { text: '内部：明天带照片去' })
  expect((await desk('answer', { outcome: 'solved', text: '已清理，补种了草皮。' })).state).toBe('answered')

  const seen = await read()
  expect(seen.timeline.map(({ act }) => act)).toEqual(['submit', 'accept', 'askInfo', 'supplement', 'start', 'answer'])
  expect(new Set(seen.timeline.map(({ by }) => by))).toEqual(new Set(['resident', 'workstation']))
  expect(JSON.stringify(seen)).not.toContain('内部')
  const rating = { id, version: seen.version, satisfaction: 'satisfied', solved: true }
  expect((await must(resident, 'suggestion.rate', rating)).state).toBe('closed')
})

test("another resident's case is NOT_FOUND, read or written, and so is one of another workstation", async () => {
  const { id, version } = await accepted(newPerson())
  const stranger = newPerson()
  expect((await refused(stranger, 'suggestion.get', { id })).code).toBe('NOT_FOUND')
  expect((await refused(stranger, 'suggestion.withdraw', { id, version })).code).toBe('NOT_FOUND')
  expect((await refused(stranger, 'suggestion.supplement', { id, text: '我也来说' })).code).toBe('NOT_FOUND')
  expect((await refused(OTHER_OFFICER, 'desk.get', { id })).code).toBe('NOT_FOUND')
  expect((await refused(OTHER_OFFICER, 'desk.start', { id, version })).code).toBe('NOT_FOUND')
})

test('of two officers who act on the same version one is told so, with the case as it is now', async () => {
  const { id } = await submitted(newPerson())
  const { version } = await must(OFFICER, 'desk.get', { id })
  await must(OFFICER, 'desk.accept', { id, version, contact: CONTACT })
  const error = await refused('demo-officer2-yangguang', 'desk.accept', { id, version, contact: CONTACT })
  expect(error.code).toBe('CONFLICT')
  expect(error.current).toMatchObject({ id, state: 'accepted' })
})

const BAD_VERSIONS: [string, object][] = [
  ['missing', {}],
  ['negative', { version: -1 }],
  ['a string', { version: '1' }],
  ['a fraction', { version: 1.5 }],
  ['an object', { version: { $gt: 0 } }],
]
for (const [what, input] of BAD_VERSIONS) {
  test(`a version that is ${what} is INVALID_INPUT and changes nothing`, async () => {
    const before = await accepted(newPerson())
    expect((await refused(OFFICER, 'desk.start', { id: before.id, ...input })).code).toBe('INVALID_INPUT')
    expect(await must(OFFICER, 'desk.get', { id: before.id })).toMatchObject({
      state: 'accepted',
      version: before.version,
    })
  })
}

const FORBIDDEN_NOW: [string, (resident: string) => Promise<Case>, string, object][] = [
  ['an accepted case cannot be accepted again', accepted, 'desk.accept', { contact: CONTACT }],
  ['an answered case cannot be started', answered, 'desk.start', {}],
  ['an answered case cannot be asked about', answered, 'desk.askInfo', { text: '还有什么' }],
]
for (const [what, prepare, action, input] of FORBIDDEN_NOW) {
  test(`${what}: NOT_ALLOWED_NOW, and nothing changes`, async () => {
    const { id, version, state } = await prepare(newPerson())
    expect((await refused(OFFICER, action, { id, version, ...input })).code).toBe('NOT_ALLOWED_NOW')
    expect(await must(OFFICER, 'desk.get', { id })).toMatchObject({ state, version })
  })
}

test('a resident cannot rate what is not answered, nor withdraw what is', async () => {
  const resident = newPerson()
  const open = await accepted(resident)
  const rating = { satisfaction: 'fair', solved: false }
  expect((await refused(resident, 'suggestion.rate', { ...rating, id: open.id, version: open.version })).code).toBe(
    'NOT_ALLOWED_NOW',
  )
  const done = await answered(resident)
  expect((await refused(resident, 'suggestion.withdraw', { id: done.id, version: done.version })).code).toBe(
    'NOT_ALLOWED_NOW',
  )
})

test('only the lead refuses a suggestion, with a reason', async () => {
  const resident = newPerson()
  const { id } = await submitted(resident)
  const refusal = { id, version: 1, reasonCode: 'petition', text: '已在信访程序中，请找街道信访办。' }
  expect((await refused(OFFICER, 'desk.refuse', refusal)).code).toBe('FORBIDDEN')
  expect((await must(LEAD, 'desk.refuse', refusal)).state).toBe('refused')
})

for (const id of ['', 'A B', '../../etc/passwd', 'x'.repeat(65), { $ne: '' }, 7, null]) {
  test(`a case id of ${JSON.stringify(id).slice(0, 20)} is INVALID_INPUT, never a crash`, async () => {
    expect((await refused(newPerson(), 'suggestion.get', { id })).code).toBe('INVALID_INPUT')
  })
}

test('an anonymous case shows the desk nobody', async () => {
  const resident = newPerson()
  const { id } = await submitted(resident, { anonymous: true, phone: '13812345678' })
  const seen = JSON.stringify(await must(OFFICER, 'desk.get', { id }))
  expect(seen).not.toContain(resident)
  expect(seen).not.toContain('13812345678')
})
