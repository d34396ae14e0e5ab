import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { CLAUSES, Consultation } from '../testing/consultations'
import { png } from '../testing/images'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(async () => {
  await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
  await local.post('/local/clock', { now: null })
})

/** By its width in pixels the local cloud tells what it finds in a picture. */
const FINE = 12
const RISKY = 13
const SLOW = { timeout: 20_000 }

function uploaded(width: number, who = OFFICER): Promise<string> {
  return sent(who, { kind: 'photo', type: 'image/png' }, png([], width))
}

async function sent(who: string, what: Data, content: Buffer): Promise<string> {
  const asked = { ...what, bytes: content.length }
  const { cloudPath, fileID } = await local.must(who, 'upload.ticket', asked)
  await local.upload(who, String(cloudPath), content)
  return String(fileID)
}

/** Two designs to choose from, the first with a picture. */
const designs = (photo: string): Data[] => [
  {
    type: 'designs',
    id: 'd1',
    title: '选哪一种',
    options: [
      { id: 'a', text: '方案一', photos: [photo] },
      { id: 'b', text: '方案二' },
    ],
  },
]

/** Its background has a fine picture, a risky one and a document; its first design has a risky one. */
async function drafted(): Promise<Consultation> {
  const photos = [await uploaded(FINE), await uploaded(RISKY)]
  const document = await sent(OFFICER, { kind: 'document', type: 'application/pdf' }, Buffer.from('%PDF-1.7'))
  const documents = [{ fileID: document, name: '方案说明' }]
  return Consultation.drafted(local, { kind: 'options', photos, documents, items: designs(await uploaded(RISKY)) })
}

const kept = v.object({
  photosDueAt: v.optional(v.date()),
  safety: v.object({
    sealedAsker: v.optional(v.string()),
    photos: v.array(v.object({ standing: v.string(), trace: v.optional(v.string()) })),
  }),
})

async function stored(made: Consultation) {
  const [found] = await local.documents('consultations', { _id: made.id })
  return found?.safety === undefined ? undefined : v.parse(kept, found)
}

async function standings(made: Consultation): Promise<string[]> {
  return (await stored(made))?.safety.photos.map(({ standing }) => standing) ?? []
}

const shown = v.object({
  photos: v.array(v.unknown()),
  items: v.array(v.object({ options: v.optional(v.array(v.object({ photos: v.optional(v.array(v.unknown())) }))) })),
  followUps: v.array(v.object({ photos: v.array(v.unknown()) })),
  risky: v.optional(v.array(v.string())),
})

/** How many pictures of the background, of the first design, and of each follow-up somebody is shown. */
async function picturesFor(made: Consultation, who: string, action = 'consultation.get') {
  const { photos, items, followUps, risky } = v.parse(shown, await local.must(who, action, { id: made.id }))
  const design = items[0]?.options?.[0]?.photos?.length
  return { photos: photos.length, design, done: followUps.map((one) => one.photos.length), risky: risky?.length }
}

function timer() {
  return local.post('/local/timer/outbox')
}

describe('a picture in a consultation', () => {
  it('is looked at, and no document is, once the draft is handed to the lead; a risky one is left to staff', async () => {
    const made = await drafted()
    expect(await stored(made)).toBeUndefined()
    await made.does(OFFICER, 'sendToCheck')
    await timer()
    await expect.poll(() => standings(made), SLOW).toEqual(['pass', 'risky', 'risky'])
    expect(await picturesFor(made, LEAD, 'consultation.deskGet')).toMatchObject({ photos: 2, design: 1, risky: 2 })
    await made.does(LEAD, 'check', { passes: true })
    expect(await picturesFor(made, somebody())).toMatchObject({ photos: 1, design: 0, risky: undefined })
    expect(await picturesFor(made, LEAD, 'consultation.deskGet')).toMatchObject({ photos: 2, design: 1, risky: 2 })
  })

  it('costs no version, and neither a trace of who asked nor a wait stays once all is known', async () => {
    const made = await drafted()
    await made.does(OFFICER, 'sendToCheck')
    const before = await made.version()
    expect(await stored(made)).toMatchObject({
      photosDueAt: expect.any(Date),
      safety: { sealedAsker: expect.any(String) },
    })
    await timer()
    await expect.poll(() => standings(made), SLOW).not.toContain('unchecked')
    const after = await stored(made)
    expect([after?.photosDueAt, after?.safety.sealedAsker, await made.version()]).toEqual([
      undefined,
      undefined,
      before,
    ])
    expect(JSON.stringify(await local.documents('consultations', { _id: made.id }))).not.toContain(OFFICER)
  })

  it('is shown while nobody has looked at it, and looked at when the lead lets it open if it was not before', async () => {
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    const made = await drafted()
    await made.does(OFFICER, 'sendToCheck')
    for (let hour = 0; hour < 9; hour += 1) {
      await local.post('/local/clock', { now: new Date(Date.now() + hour * 3_600_000).toISOString() })
      await timer()
    }
    await local.post('/local/clock', { now: null })
    expect(await stored(made)).not.toHaveProperty('photosDueAt')
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await made.does(LEAD, 'check', { passes: true })
    expect(await picturesFor(made, somebody())).toMatchObject({ photos: 2, design: 1 })
    await timer()
    await expect.poll(() => standings(made), SLOW).toEqual(['pass', 'risky', 'risky'])
    expect(await picturesFor(made, somebody())).toMatchObject({ photos: 1, design: 0 })
  })

  it('that was taken out is not looked at again, and those known keep their verdict', async () => {
    const made = await drafted()
    await made.does(OFFICER, 'sendToCheck')
    await timer()
    await expect.poll(() => standings(made), SLOW).toEqual(['pass', 'risky', 'risky'])
    await made.does(LEAD, 'check', { passes: true })
    await made.does(LEAD, 'correct', { items: designs(await uploaded(FINE, LEAD)), note: '方案一换了照片' })
    expect(await standings(made)).toEqual(['pass', 'risky', 'unchecked'])
    await timer()
    await expect.poll(() => standings(made), SLOW).toEqual(['pass', 'risky', 'pass'])
    expect(await picturesFor(made, somebody())).toMatchObject({ photos: 1, design: 1 })
  })

  it('of a follow-up is looked at when it was written, and left out of the result too', async () => {
    const made = await Consultation.standing(local, 'published')
    const photos = [await uploaded(RISKY), await uploaded(FINE)]
    await made.does(OFFICER, 'followUp', { at: new Date().toISOString(), text: '告示已经贴出', photos, done: false })
    expect(await picturesFor(made, somebody())).toMatchObject({ done: [2] })
    await timer()
    await expect.poll(() => standings(made), SLOW).toEqual(['risky', 'pass'])
    expect(await picturesFor(made, somebody())).toMatchObject({ done: [1] })
    expect(await picturesFor(made, OFFICER, 'consultation.deskGet')).toMatchObject({ done: [2], risky: 1 })
    const { followUps } = v.parse(v.pick(shown, ['followUps']), await made.result())
    expect(followUps.map((one) => one.photos.length)).toEqual([1])
  })

  it('that is judged while somebody acts keeps its verdict, and nobody is turned away for it', async () => {
    const made = await Consultation.standing(local, 'published')
    const at = new Date().toISOString()
    await made.does(OFFICER, 'followUp', { at, text: '告示已经贴出', photos: [await uploaded(RISKY)], done: false })
    const photos = [await uploaded(FINE)]
    // The words of the second one are looked at for long enough that the first picture is judged meanwhile.
    await local.post('/local/fault', { target: 'openapi', kind: 'slow', rate: 1, ms: 2500 })
    const acting = made.does(OFFICER, 'followUp', { at, text: '围挡已经拆了', photos, done: false })
    await new Promise((resolve) => setTimeout(resolve, 1200))
    const verdict = { $set: { 'safety.photos.0.standing': 'risky' }, $inc: { 'safety.rev': 1 } }
    await local.change('consultations', { _id: made.id }, verdict)
    await acting
    expect(await standings(made)).toEqual(['risky', 'unchecked'])
  })
})

it('a consultation without pictures waits for nobody to look at them', async () => {
  const made = await Consultation.opened(local, { items: CLAUSES })
  expect(await stored(made)).toBeUndefined()
})
