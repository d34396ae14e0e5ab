import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, ANSWER, caseIn, CONTACT, OFFICER, type Case } from '../testing/cases'
import { hand, THERE } from '../testing/hand-over'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('an answer of', () => {
  it.each([
    [4, 'INVALID_INPUT'],
    [5, 'OK'],
    [5000, 'OK'],
    [5001, 'INVALID_INPUT'],
    [20_000, 'INVALID_INPUT'],
  ])('%i characters is %s', async (length, code) => {
    const made = await caseIn(local, 'accepted')
    const outcome = await act(OFFICER, made, 'desk.answer', { outcome: 'solved', text: '字'.repeat(length) })
    expect(outcome.code).toBe(code)
    if (code !== 'OK') expect(outcome.error?.fields).toHaveProperty('text')
  })
})

describe('an attempt to reach the resident', () => {
  it('is told to both sides, is no contact, and stops no clock', async () => {
    const made = await caseIn(local, 'submitted')
    const before = await made.atDesk()
    await made.does('desk.attempt', { contact: { method: 'phone', note: '没人接，晚上再打' } })
    const after = await made.atDesk()
    expect(after).toMatchObject({ state: 'submitted', contactDueAt: before.contactDueAt })
    expect(after).not.toHaveProperty('contactedAt')
    expect((await local.must(OFFICER, 'desk.get', { id: made.id })).can).toContain('accept')
    expect((await made.forResident()).timeline).toMatchObject([
      {},
      { act: 'attempt', text: '电话联系，没有联系上：没人接，晚上再打' },
    ])
  })

  it('cannot have been before the case came here, nor later than now', async () => {
    const made = await caseIn(local, 'submitted')
    await hand(OFFICER, made, 'longtan')
    for (const at of ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) {
      for (const action of ['desk.attempt', 'desk.accept']) {
        const outcome = await act(THERE, made, action, { contact: { ...CONTACT.contact, at } })
        expect(outcome.error?.fields).toHaveProperty(['contact.at'])
      }
    }
  })
})

describe('an answer to somebody without WeChat', () => {
  const told = { method: 'visit', note: '送到家里，念给老人听了' }
  async function onPaper(state: string): Promise<Case> {
    const made = await caseIn(local, state)
    await local.change('suggestions', { _id: made.id }, { $set: { channel: 'paper' } })
    return made
  }

  it.each(['answered', 'closed', 'refused'])('is brought to them once the case is %s', async (state) => {
    const made = await onPaper(state)
    expect(await made.atDesk()).not.toHaveProperty('deliveredAt')
    await made.does('desk.deliver', told)
    const seen = await made.atDesk()
    expect(seen).toMatchObject({ state, deliveredAt: expect.any(String) as string })
    expect(JSON.stringify(seen.timeline)).toContain('当面告知：送到家里')
  })

  it('is brought anew when there is another one', async () => {
    const made = await onPaper('answered')
    await made.does('desk.deliver', told)
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    await made.does('desk.answer', ANSWER)
    expect(await made.atDesk()).not.toHaveProperty('deliveredAt')
  })

  it('is not brought to who reads it in WeChat, nor before there is one', async () => {
    const read = await caseIn(local, 'answered')
    expect((await act(OFFICER, read, 'desk.deliver', told)).code).toBe('NOT_ALLOWED_NOW')
    const early = await onPaper('accepted')
    expect((await act(OFFICER, early, 'desk.deliver', told)).code).toBe('NOT_ALLOWED_NOW')
  })

  it('was not brought tomorrow, nor before it was written, nor in a way nobody knows', async () => {
    const made = await onPaper('answered')
    for (const [wrong, field] of [
      [{ at: '2099-01-01T00:00:00.000Z' }, 'at'],
      [{ at: '2020-01-01T00:00:00.000Z' }, 'at'],
      [{ method: 'pigeon' }, 'method'],
      [{ note: '' }, 'note'],
    ] as const) {
      const outcome = await act(OFFICER, made, 'desk.deliver', { ...told, ...wrong })
      expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]])
    }
  })

  it('was brought now where the phone is up to a minute ahead', async () => {
    const made = await onPaper('answered')
    const ahead = (seconds: number) => ({ ...told, at: new Date(Date.now() + seconds * 1000).toISOString() })
    const tooFar = await act(OFFICER, made, 'desk.deliver', ahead(90))
    expect([tooFar.code, Object.keys(tooFar.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['at']])
    expect((await act(OFFICER, made, 'desk.deliver', ahead(50))).code).toBe('OK')
    expect(Date.parse(String((await made.atDesk()).deliveredAt))).toBeLessThanOrEqual(Date.now())
  })
})
