import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, DISTRICT, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { mergeInto } from '../testing/merging'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('a merge that cannot be', () => {
  it('is refused with a sentence at the field, and changes nothing', async () => {
    const made = await caseIn(local, 'accepted')
    const lead = await caseIn(local, 'handling')
    const follower = await caseIn(local, 'accepted')
    await mergeInto(follower, made)
    const foreign = await local.must(somebody(), 'suggestion.submit', {
      ...{
        workstationId: 'longtan',
        kind: 'help',
        topic: 'parking',
        text: '车棚太小了',
        public: true,
        anonymous: false,
      },
    })
    const complaint = await caseIn(local, 'submitted', somebody(), { kind: 'complaint', topic: 'workstation' })
    const cases: [string, unknown, string][] = [
      ['itself', made.id, 'INVALID_INPUT'],
      ['one that follows it', follower.id, 'NOT_ALLOWED_NOW'],
      ['a closed one', (await caseIn(local, 'closed')).id, 'NOT_ALLOWED_NOW'],
      ['an answered one', (await caseIn(local, 'answered')).id, 'NOT_ALLOWED_NOW'],
      ['a refused one', (await caseIn(local, 'refused')).id, 'NOT_ALLOWED_NOW'],
      ['a withdrawn one', (await caseIn(local, 'withdrawn')).id, 'NOT_ALLOWED_NOW'],
      ['an unknown one', 'no-such-case', 'NOT_FOUND'],
      ['no id at all', '../x', 'INVALID_INPUT'],
      ['nothing', undefined, 'INVALID_INPUT'],
      ["another workstation's", foreign.id, 'NOT_FOUND'],
      ['one at a desk they may not see', complaint.id, 'NOT_FOUND'],
    ]
    const { version } = await made.atDesk()
    for (const [name, into, code] of cases) {
      const outcome = await local.call(OFFICER, 'desk.merge', { id: made.id, version, into })
      expect([name, outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual([name, code, ['into']])
    }
    expect(await made.atDesk()).toMatchObject({ version, state: 'accepted' })
    expect((await local.call(OFFICER, 'desk.merge', { id: made.id, version: 1, into: lead.id })).code).toBe('CONFLICT')
  })

  it('takes no complaint about a workstation from the desk of the district', async () => {
    const complaint = await caseIn(local, 'submitted', somebody(), { kind: 'complaint', topic: 'workstation' })
    const lead = await caseIn(local, 'handling')
    const outcome = await mergeInto(complaint, lead, DISTRICT)
    expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['FORBIDDEN', ['into']])
  })

  it.each(['merged', 'answered', 'closed', 'refused', 'withdrawn'])('is one of a case that is %s', async (state) => {
    const made = await caseIn(local, state)
    expect((await mergeInto(made, await caseIn(local, 'handling'))).code).toBe('NOT_ALLOWED_NOW')
  })

  it.each(['submitted', 'accepted', 'answered'])('is none to be undone while it is %s', async (state) => {
    const made = await caseIn(local, state)
    const { version } = await made.atDesk()
    const outcome = await local.call(OFFICER, 'desk.unmerge', { id: made.id, version, reason: '不是同一件事' })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
  })
})
