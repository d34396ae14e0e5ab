import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, LEAD, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('publishing', () => {
  const TEXT = { text: '三号楼北侧的绿地被围起来种菜。' }

  it('changes nothing for the resident but that it says so', async () => {
    const made = await caseIn(local, 'accepted')
    const before = await made.forResident()
    const listed = await local.must(made.resident, 'suggestion.mine')
    await made.does('desk.publish', TEXT)
    const after = await made.forResident()
    expect(after).toEqual({ ...before, version: 3, published: true, photos: after.photos })
    expect(await local.must(made.resident, 'suggestion.mine')).toEqual(listed)
    await made.does('desk.hide')
    expect(await made.forResident()).toMatchObject({ published: false })
  })

  it('gives an id of its own, which stays, and begins without neighbours who joined in', async () => {
    const made = await caseIn(local, 'accepted')
    const first = await made.does('desk.publish', TEXT)
    expect(first).toMatchObject({ publication: 'published', publicText: { ...TEXT, supporters: 0 } })
    await made.does('desk.hide')
    const again = await made.does('desk.publish', { text: '三号楼北侧的绿地被占。' })
    const idOf = (view: object) => JSON.stringify(view).match(/"publicId":"([0-9a-f]{20})"/)?.[1]
    expect(idOf(again)).toBeDefined()
    expect(idOf(again)).toBe(idOf(first))
    expect(made.id).not.toContain(String(idOf(first)))
  })

  it('takes the answer once there is one, and not before', async () => {
    const made = await caseIn(local, 'accepted')
    const withAnswer = { ...TEXT, answer: '已清理，补种了草皮。' }
    const early = await local.call(LEAD, 'desk.publish', { id: made.id, version: 2, ...withAnswer })
    expect([early.code, Object.keys(early.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['answer']])
    await made.does('desk.answer', ANSWER)
    expect(await made.does('desk.publish', withAnswer)).toMatchObject({ publicText: withAnswer })
  })

  it('refuses words that say who wrote it, each at its field', async () => {
    const made = await caseIn(local, 'answered', somebody(), { name: '王阿姨', phone: '62345678' })
    const wrong = { text: '王阿姨说三号楼的绿地被占', answer: '可以打 6234 5678 问' }
    const outcome = await local.call(LEAD, 'desk.publish', { id: made.id, version: 3, ...wrong })
    expect(outcome.code).toBe('INVALID_INPUT')
    expect(outcome.error?.fields?.text).toContain('王阿姨')
    expect(outcome.error?.fields?.answer).toContain('电话')
    expect(await made.atDesk()).toMatchObject({ publication: 'proposed', version: 3 })
  })

  it('needs the consent of the resident', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { public: false })
    const outcome = await local.call(LEAD, 'desk.publish', { id: made.id, version: 2, ...TEXT })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
    expect(outcome.error?.message).toContain('没有同意')
  })

  it.each(['submitted', 'needsInfo', 'merged', 'refused', 'withdrawn'])(
    'is none of a case that is %s',
    async (state) => {
      const made = await caseIn(local, state)
      const { version } = await made.atDesk()
      expect((await local.call(LEAD, 'desk.publish', { id: made.id, version, ...TEXT })).code).toBe('NOT_ALLOWED_NOW')
      expect((await local.call(LEAD, 'desk.hide', { id: made.id, version })).code).toBe('NOT_ALLOWED_NOW')
    },
  )

  it('ends when the resident takes it back', async () => {
    const made = await caseIn(local, 'published')
    await made.does('suggestion.withdraw')
    expect(await made.atDesk()).toMatchObject({ publication: 'hidden' })
  })
})
