import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codeFrom } from '@/contract/code'
import { receiptNumber } from '@/contract/suggestion/receipt-number'
import { ANSWER, caseIn, CONTACT, OFFICER, opens, SECOND_OFFICER, slipOf, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterEach(() => local.post('/local/clock', { now: null }))
afterAll(() => local.close())

/** Well-formed, and right for nothing. */
function wrongCode(): string {
  return codeFrom(Buffer.from(randomUUID().replace(/-/g, ''), 'hex'))
}

const minutesLater = (minutes: number) =>
  local.post('/local/clock', { now: new Date(Date.now() + minutes * 60_000).toISOString() })

describe('a case that was entered on behalf of someone', () => {
  it('is theirs once they claim it: they follow it, rate it and ask again', async () => {
    const slip = await slipOf(local)
    const writer = somebody()
    expect(await local.must(writer, 'suggestion.find', opens(slip))).toMatchObject({
      id: slip.id,
      claimed: 'no',
      can: [],
    })
    expect((await local.call(writer, 'suggestion.get', { id: slip.id })).code).toBe('NOT_FOUND')
    const claimed = await local.must(writer, 'suggestion.claim', opens(slip))
    expect(claimed).toMatchObject({ id: slip.id, can: ['supplement', 'withdraw'] })
    await local.must(OFFICER, 'desk.accept', { id: slip.id, version: claimed.version, ...CONTACT })
    await local.must(OFFICER, 'desk.answer', { id: slip.id, version: 3, ...ANSWER })
    expect((await local.must(writer, 'suggestion.mine')).items).toMatchObject([{ id: slip.id, unread: true }])
    const rating = { satisfaction: 'satisfied', solved: true }
    expect(await local.must(writer, 'suggestion.rate', { id: slip.id, version: 4, ...rating })).toMatchObject({
      rating,
    })
    expect(await local.must(OFFICER, 'desk.get', { id: slip.id })).toHaveProperty('intake.claimed', true)
  })

  it('is typed in any spelling, and a slip of the pen is told at the field and costs nothing', async () => {
    const { number, claimCode } = await slipOf(local)
    const writer = somebody()
    const spelled = { number: ` ${number.toLowerCase()} `, claimCode: `${claimCode.slice(0, 5)}-${claimCode.slice(5)}` }
    await local.must(writer, 'suggestion.find', spelled)
    for (let index = 0; index < 10; index += 1) {
      const typo = await local.call(writer, 'suggestion.find', { number, claimCode: claimCode.slice(0, 9) })
      expect(Object.keys(typo.error?.fields ?? {})).toEqual(['claimCode'])
      const other = await local.call(writer, 'suggestion.claim', { number: `${number}2`, claimCode })
      expect(Object.keys(other.error?.fields ?? {})).toEqual(['number'])
    }
    await local.must(writer, 'suggestion.find', { number, claimCode })
  })

  it('is claimed once: by its repeat with one effect, by others never, who may still look', async () => {
    const slip = await slipOf(local)
    const [writer, other] = [somebody(), somebody()]
    const requestId = randomUUID()
    const tries = [1, 2, 3, 4].map(() => local.call(writer, 'suggestion.claim', opens(slip), requestId))
    for (const { code } of await Promise.all(tries)) expect(code).toBe('OK')
    expect(await local.must(writer, 'suggestion.claim', opens(slip))).toMatchObject({ version: 2 })
    expect((await local.call(other, 'suggestion.claim', opens(slip))).code).toBe('NOT_ALLOWED_NOW')
    expect(await local.must(other, 'suggestion.find', opens(slip))).toMatchObject({ claimed: 'other', can: [] })
    expect(await local.documents('audit', { caseId: slip.id, act: 'claim' })).toHaveLength(1)
  })

  it('goes to one of many who claim it at once', async () => {
    const slip = await slipOf(local)
    const claims = Array.from({ length: 10 }, () => local.call(somebody(), 'suggestion.claim', opens(slip)))
    const codes = (await Promise.all(claims)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    expect(codes.filter((code) => code === 'NOT_ALLOWED_NOW')).toHaveLength(9)
  })

  it('is not claimed by an officer who works on it, who would rate their own work', async () => {
    const slip = await slipOf(local, {}, SECOND_OFFICER)
    expect((await local.call(SECOND_OFFICER, 'suggestion.claim', opens(slip))).code).toBe('NOT_ALLOWED_NOW')
    await local.must(OFFICER, 'desk.accept', { id: slip.id, version: 1, ...CONTACT })
    expect((await local.call(OFFICER, 'suggestion.claim', opens(slip))).code).toBe('NOT_ALLOWED_NOW')
  })

  it('is not rated by an officer who claimed it first and handled it afterwards', async () => {
    const slip = await slipOf(local)
    const claimed = await local.must(OFFICER, 'suggestion.claim', opens(slip))
    await local.must(OFFICER, 'desk.accept', { id: slip.id, version: claimed.version, ...CONTACT })
    await local.must(OFFICER, 'desk.answer', { id: slip.id, version: 3, ...ANSWER })
    const own = { id: slip.id, version: 4, satisfaction: 'satisfied', solved: true }
    expect((await local.call(OFFICER, 'suggestion.rate', own)).code).toBe('NOT_ALLOWED_NOW')
  })

  it('stays anonymous when it was: who claims it is nowhere on the disk', async () => {
    const slip = await slipOf(local, { anonymous: true })
    const writer = somebody()
    await local.must(writer, 'suggestion.claim', opens(slip))
    await local.must(OFFICER, 'desk.accept', { id: slip.id, version: 2, ...CONTACT })
    expect((await local.must(writer, 'suggestion.mine')).items).toMatchObject([{ id: slip.id }])
    expect(await local.everythingStored()).not.toContain(writer)
  })
})

describe('a wrong code', () => {
  it('is answered as a number there is not, and as a case that has no code', async () => {
    const slip = await slipOf(local)
    const sent = await caseIn(local, 'submitted')
    const { number } = await sent.atDesk()
    const nowhere = receiptNumber(randomBytes(7))
    const wrong = [
      { number: slip.number, claimCode: wrongCode() },
      { number, claimCode: slip.claimCode },
      { number: nowhere, claimCode: slip.claimCode },
    ]
    const requests = { 'suggestion.find': new Set<number>(), 'suggestion.claim': new Set<number>() }
    for (const action of ['suggestion.find', 'suggestion.claim'] as const) {
      for (const input of wrong) {
        const { code, error, cost } = await local.call(somebody(), action, input)
        expect([code, error?.message]).toEqual(['NOT_FOUND', '编号和查询码对不上，请对照纸条再看一遍'])
        requests[action].add(cost.db)
      }
    }
    // As many requests, so as long: once each number has its counter, which its first wrong code makes.
    expect(requests['suggestion.claim'].size).toBe(1)
  })

  it('is slowed after five, so that twenty at once or one by one are not looked at; the right one goes in later', async () => {
    const slip = await slipOf(local)
    const guesser = somebody()
    const guess = () => local.call(guesser, 'suggestion.claim', { number: slip.number, claimCode: wrongCode() })
    const codes = [
      ...(await Promise.all(Array.from({ length: 12 }, guess))),
      ...[await guess(), await guess(), await guess(), await guess(), await guess(), await guess(), await guess()],
      await guess(),
    ].map(({ code }) => code)
    expect(codes.filter((code) => code === 'NOT_FOUND').length).toBeLessThanOrEqual(5)
    expect(codes.at(-1)).toBe('RATE_LIMITED')
    // Not even the right one is looked at now, or being slowed would tell that it was right.
    const slowed = await local.call(guesser, 'suggestion.claim', opens(slip))
    expect(slowed.code).toBe('RATE_LIMITED')
    expect(slowed.error?.message).toMatch(/\d+ 分钟后再试/)
    await minutesLater(2)
    await local.must(guesser, 'suggestion.find', opens(slip))
    await local.must(guesser, 'suggestion.claim', opens(slip))
  })

  it('of twenty strangers never keeps out who holds the slip', async () => {
    const slip = await slipOf(local)
    const strangers = Array.from({ length: 7 }, somebody)
    for (const stranger of strangers) {
      for (let index = 0; index < 3; index += 1) {
        await local.call(stranger, 'suggestion.find', { number: slip.number, claimCode: wrongCode() })
      }
    }
    // By now somebody is guessing: who guessed before waits at once, who did not is looked at.
    const known = await local.call(strangers[0], 'suggestion.find', { number: slip.number, claimCode: wrongCode() })
    expect(known.code).toBe('RATE_LIMITED')
    await local.must(somebody(), 'suggestion.claim', opens(slip))
  })

  it('leaves neither its number nor a person in what is kept of it', async () => {
    const slip = await slipOf(local)
    const guesser = somebody()
    await local.call(guesser, 'suggestion.find', { number: slip.number, claimCode: wrongCode() })
    const kept = JSON.stringify(await local.documents('tries', {}))
    expect(kept).not.toContain(slip.number)
    expect(kept).not.toContain(guesser)
  })
})
