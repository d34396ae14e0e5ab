import { OFFICER, submitted } from '../support/cases'
import { must, newPerson, setClock } from '../support/local-cloud'
import { expect, test } from '../support/test'

interface Inbox {
  items: { id: string; due?: { overdue: boolean } }[]
}

test.afterAll(() => setClock(null))

test('a Friday, a Saturday and a working Saturday count as the calendar says', async () => {
  for (const [submittedAt, contactDueAt] of [
    ['2026-03-06T10:00:00+08:00', '2026-03-09T16:00:00.000Z'],
    ['2026-03-07T10:00:00+08:00', '2026-03-10T16:00:00.000Z'],
    ['2026-02-13T10:00:00+08:00', '2026-02-14T16:00:00.000Z'],
  ] as const) {
    await setClock(new Date(submittedAt))
    expect((await submitted(newPerson())).contactDueAt).toBe(contactDueAt)
  }
})

test('a suggestion nobody took on is overdue once its day is over, and not before', async () => {
  await setClock(new Date('2026-03-02T10:00:00+08:00'))
  const { id } = await submitted(newPerson())
  const overdue = async (now: string) => {
    await setClock(new Date(now))
    const { items } = await must<Inbox>(OFFICER, 'desk.inbox', { filter: 'open', limit: 50 })
    return items.find((item) => item.id === id)?.due?.overdue
  }
  expect(await overdue('2026-03-03T23:59:59.000+08:00')).toBe(false)
  expect(await overdue('2026-03-04T00:00:00.500+08:00')).toBe(true)
})
