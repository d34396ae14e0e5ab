import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, CONTACT, INTAKE, LEAD, OFFICER, opens, slipOf, somebody, VISIT } from '../testing/cases'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

async function uploaded(openid: string): Promise<string> {
  const ticket = await local.must(openid, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: jpeg().length })
  const { cloudPath, fileID } = v.parse(v.object({ cloudPath: v.string(), fileID: v.string() }), ticket)
  expect((await local.upload(openid, cloudPath, jpeg())).status).toBe(200)
  return fileID
}

async function fieldsOf(input: object, who = OFFICER): Promise<string[]> {
  const outcome = await local.call(who, 'desk.intake', { ...INTAKE, ...input })
  expect(['INVALID_INPUT', 'NOT_FOUND']).toContain(outcome.code)
  return Object.keys(outcome.error?.fields ?? {})
}

describe('a slip from the box', () => {
  it('becomes a case like any other, with its photo for the desk alone, and who entered it', async () => {
    const input = {
      name: '陈奶奶',
      phone: '13877665544',
      photoOfPaper: await uploaded(OFFICER),
      note: '字迹看不清一处',
    }
    const { id, number, claimCode } = await slipOf(local, input, OFFICER)
    expect(claimCode).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
    const seen = await local.must(OFFICER, 'desk.get', { id })
    expect(seen).toMatchObject({
      number,
      state: 'submitted',
      channel: 'paper',
      name: '陈奶奶',
      phoneMask: '138****5544',
    })
    expect(seen.intake).toMatchObject({ by: '周建国', consent: true, claimed: false })
    expect(seen.intake).toHaveProperty('photoOfPaper.url', expect.stringContaining('http'))
    expect(seen.timeline).toMatchObject([
      { act: 'submit', by: '周建国' },
      { act: 'note', text: '字迹看不清一处' },
    ])
    const found = await local.must(somebody(), 'suggestion.find', { number, claimCode })
    expect(found.timeline).toMatchObject([{ act: 'submit', by: 'workstation' }])
    expect(JSON.stringify(found)).not.toMatch(/周建国|看不清|photoOfPaper|5544|陈奶奶/)
  })

  it('gives the same code to a repeat and to a race with itself, one case, and no code in anything stored', async () => {
    const requestId = randomUUID()
    const photoOfPaper = await uploaded(OFFICER)
    const tries = Array.from({ length: 5 }, () =>
      local.must(OFFICER, 'desk.intake', { ...INTAKE, photoOfPaper }, requestId),
    )
    const receipts = await Promise.all(tries)
    const again = await local.must(OFFICER, 'desk.intake', { ...INTAKE, photoOfPaper }, requestId)
    for (const receipt of receipts) expect(receipt).toEqual(again)
    expect(await local.documents('suggestions', { number: again.number })).toHaveLength(1)
    const changed = await local.call(OFFICER, 'desk.intake', { ...INTAKE, text: '写了另外一件事情' }, requestId)
    expect(changed.code).toBe('INVALID_INPUT')
    expect(await local.everythingStored()).not.toContain(String(again.claimCode))
  })

  it('needs consent for what it says of a person, and for being public', async () => {
    const without = { consentRecorded: false, public: false }
    expect(await fieldsOf({ ...without, phone: '13812345678' })).toEqual(['consentRecorded'])
    expect(await fieldsOf({ ...without, name: '王阿姨' })).toEqual(['consentRecorded'])
    expect(await fieldsOf({ consentRecorded: false })).toEqual(['public'])
    expect(await fieldsOf({ anonymous: true, name: '王阿姨' })).toEqual(['name'])
    await slipOf(local, { ...without, anonymous: true })
  })

  it('takes no photo of somebody else, no unknown topic, no foreign workstation, no channel of residents', async () => {
    const foreign = await uploaded(somebody())
    expect(await fieldsOf({ photoOfPaper: foreign })).toEqual(['photoOfPaper'])
    expect(await fieldsOf({ photos: [foreign] })).toEqual(['photos'])
    expect(await fieldsOf({ topic: 'nothing' })).toEqual(['topic'])
    expect(await fieldsOf({ channel: 'wechat' })).toEqual(['channel'])
    expect(await fieldsOf({ boardId: 'lt-1' })).toEqual(['boardId'])
    expect((await local.call(OFFICER, 'desk.intake', { ...INTAKE, workstationId: 'longtan' })).code).toBe('NOT_FOUND')
    expect((await local.call(OFFICER, 'desk.intake', { ...INTAKE, workstationId: 'nowhere' })).code).toBe('NOT_FOUND')
  })

  it('that complains about the workstation lies with the district, not with who entered it', async () => {
    const { id } = await slipOf(local, { kind: 'complaint', topic: 'workstation' }, OFFICER)
    expect((await local.call(OFFICER, 'desk.get', { id })).code).toBe('NOT_FOUND')
  })

  it('writes to nobody until it is claimed, and then to whoever claimed it', async () => {
    const slip = await slipOf(local)
    await local.must(OFFICER, 'desk.accept', { id: slip.id, version: 1, ...CONTACT })
    expect(await local.documents('outbox', {})).toEqual([])
    const writer = somebody()
    await local.must(writer, 'suggestion.claim', opens(slip))
    await local.must(OFFICER, 'desk.answer', { id: slip.id, version: 3, ...ANSWER })
    expect(await local.documents('outbox', {})).toMatchObject([{ to: writer, template: 'answered' }])
  })
})

describe('what was said on a visit, at a meeting or a clinic', () => {
  it.each(['visit', 'meeting', 'clinic'])('counts as contact: %s', async (channel) => {
    const { id } = await slipOf(local, { channel }, OFFICER)
    const seen = await local.must(OFFICER, 'desk.get', { id })
    expect(seen).toMatchObject({ state: 'submitted', channel, contactedAt: seen.submittedAt })
    const after = await local.must(OFFICER, 'desk.accept', { id, version: 1, ...CONTACT })
    expect(after).toMatchObject({ state: 'accepted', contactedAt: seen.submittedAt })
  })

  it('does not for a slip, which nobody has answered yet', async () => {
    const { id } = await slipOf(local, {}, OFFICER)
    expect((await local.must(OFFICER, 'desk.get', { id })).contactedAt).toBeUndefined()
  })
})

describe('a visit', () => {
  const visits = v.object({ items: v.array(v.looseObject({ id: v.string() })), nextCursor: v.optional(v.string()) })
  const list = async (input: object = {}, who = OFFICER) =>
    v.parse(visits, await local.must(who, 'desk.visits', { workstationId: 'yangguang-2', ...input }))

  it('without a problem is recorded, once however often it is sent, and stands in the audit trail', async () => {
    const requestId = randomUUID()
    const input = { ...VISIT, photos: [await uploaded(OFFICER)] }
    const made = await Promise.all([1, 2, 3].map(() => local.must(OFFICER, 'desk.visit', input, requestId)))
    const { id } = v.parse(v.object({ id: v.string() }), made[0])
    const [first] = (await list()).items
    expect(first).toMatchObject({ id, visitKind: 'call', place: '3 号楼门口', by: '周建国', photos: [{}] })
    expect((await list()).items.filter((item) => item.id === id)).toHaveLength(1)
    expect(await local.documents('audit', { act: 'visit.record', 'subject.id': id })).toHaveLength(1)
  })

  it('with a problem names the case, and only its first one', async () => {
    const visit = await local.must(OFFICER, 'desk.visit', VISIT)
    const slip = await slipOf(local, { channel: 'visit', visitId: visit.id }, OFFICER)
    await slipOf(local, { channel: 'visit', visitId: visit.id, text: '同一次走访里的另一件事' }, OFFICER)
    const seen = (await list()).items.find(({ id }) => id === visit.id)
    expect(seen?.case).toEqual({ id: slip.id, number: slip.number })
  })

  it('is of this workstation, and of the channel', async () => {
    const visit = await local.must('demo-officer-longtan', 'desk.visit', { ...VISIT, workstationId: 'longtan' })
    expect(await fieldsOf({ channel: 'visit', visitId: visit.id })).toEqual(['visitId'])
    expect(await fieldsOf({ channel: 'visit', visitId: 'nothing' })).toEqual(['visitId'])
    expect(await fieldsOf({ channel: 'paper', visitId: visit.id })).toEqual(['visitId'])
  })

  it('was not tomorrow, and needs a kind, a place and a word', async () => {
    for (const [field, wrong] of [
      ['at', new Date(Date.now() + 86_400_000).toISOString()],
      ['visitKind', 'stroll'],
      ['place', undefined],
      ['note', ' '],
    ] as const) {
      const outcome = await local.call(OFFICER, 'desk.visit', { ...VISIT, [field]: wrong })
      expect([field, Object.keys(outcome.error?.fields ?? {})]).toEqual([field, [field]])
    }
  })

  it('is found page by page, the latest first, and not at a foreign workstation', async () => {
    for (let index = 0; index < 3; index += 1) await local.must(LEAD, 'desk.visit', VISIT)
    const all = (await list({ limit: 50 })).items.map(({ id }) => id)
    const pages: string[] = []
    let cursor: string | undefined
    do {
      const page = await list({ limit: 2, cursor })
      pages.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(pages).toEqual(all)
    expect((await local.call(OFFICER, 'desk.visits', { workstationId: 'longtan' })).code).toBe('NOT_FOUND')
  })
})
