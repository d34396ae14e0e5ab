import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { exifWithGps, jpeg, png } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const ticket = v.object({ cloudPath: v.string(), fileID: v.pipe(v.string(), v.startsWith('cloud://')) })
const photos = v.array(v.object({ fileID: v.string(), url: v.string() }))

async function uploaded(openid: string, content: Buffer, type = 'image/jpeg'): Promise<string> {
  const given = v.parse(
    ticket,
    await local.must(openid, 'upload.ticket', { kind: 'photo', type, bytes: content.length }),
  )
  const response = await local.upload(openid, given.cloudPath, content)
  expect(response.status).toBe(200)
  return given.fileID
}

async function photosOf(openid: string, id: unknown, action = 'suggestion.get') {
  return v.parse(photos, (await local.must(openid, action, { id })).photos)
}

async function bytesAt(url: string): Promise<Buffer> {
  const response = await fetch(new URL(url, local.url))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

describe('a photo', () => {
  it('is shown, without its place, to its resident and to the desk', async () => {
    const resident = somebody()
    const fileIDs = [await uploaded(resident, jpeg([exifWithGps(6)])), await uploaded(resident, png(), 'image/png')]
    const { id } = await local.must(resident, 'suggestion.submit', { ...SUGGESTION, photos: fileIDs })
    for (const [who, action] of [
      [resident, 'suggestion.get'],
      [OFFICER, 'desk.get'],
    ] as const) {
      const shown = await photosOf(who, id, action)
      expect(shown).toHaveLength(2)
      const [first, second] = await Promise.all(shown.map(({ url }) => bytesAt(url)))
      expect(first?.toString('latin1')).not.toContain('GPSHERE')
      expect(first?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
      expect(second?.equals(png())).toBe(true)
    }
    expect(await local.everythingStored()).not.toContain('GPSHERE')
  })

  it('of another person, or one nobody uploaded, is not taken, and nothing is written', async () => {
    const [owner, thief] = [somebody(), somebody()]
    const foreign = await uploaded(owner, jpeg())
    const missing = v.parse(
      ticket,
      await local.must(thief, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 9 }),
    )
    const made = await caseIn(local, 'submitted', owner, { photos: [foreign] })
    const [clean] = await photosOf(owner, made.id)
    const unused = await uploaded(owner, jpeg())
    for (const fileID of [foreign, unused, missing.fileID, clean?.fileID, 'cloud://other.env/incoming/a.jpg']) {
      const outcome = await local.call(thief, 'suggestion.submit', { ...SUGGESTION, photos: [fileID] })
      expect([fileID, outcome.code]).toEqual([fileID, 'NOT_FOUND'])
      expect(outcome.error?.fields).toHaveProperty('photos')
    }
    expect((await local.must(thief, 'suggestion.mine')).items).toEqual([])
  })

  it('that is no photo is refused at the field, whatever its name says', async () => {
    const resident = somebody()
    for (const content of [Buffer.from('<script>alert(1)</script>'), Buffer.from('%PDF-1.7'), jpeg().subarray(0, 50)]) {
      const outcome = await local.call(resident, 'suggestion.submit', {
        ...SUGGESTION,
        photos: [await uploaded(resident, content)],
      })
      expect(outcome.code).toBe('INVALID_INPUT')
      expect(outcome.error?.fields?.photos).toContain('照片')
    }
    expect((await local.must(resident, 'suggestion.mine')).items).toEqual([])
  })

  it('comes with a supplement too, and only when the act is allowed', async () => {
    const made = await caseIn(local, 'needsInfo')
    const fileID = await uploaded(made.resident, jpeg([exifWithGps(1)]))
    await made.does('suggestion.supplement', { text: '', photos: [fileID] })
    const timeline = v.parse(
      v.array(v.object({ act: v.string(), photos: v.optional(photos) })),
      (await made.forResident()).timeline,
    )
    const added = timeline.find(({ act }) => act === 'supplement')?.photos ?? []
    expect(added).toHaveLength(1)
    expect((await bytesAt(added[0]?.url ?? '')).toString('latin1')).not.toContain('GPSHERE')

    const closed = await caseIn(local, 'closed')
    const late = await uploaded(closed.resident, jpeg())
    const refused = await local.call(closed.resident, 'suggestion.supplement', {
      id: closed.id,
      text: '',
      photos: [late],
    })
    expect(refused.code).toBe('NOT_ALLOWED_NOW')
  })

  it('that is larger than its ticket said is refused', async () => {
    const resident = somebody()
    const huge = Buffer.concat([jpeg(), Buffer.alloc(10 * 1024 * 1024)])
    const given = v.parse(
      ticket,
      await local.must(resident, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 1000 }),
    )
    await local.upload(resident, given.cloudPath, huge)
    const outcome = await local.call(resident, 'suggestion.submit', { ...SUGGESTION, photos: [given.fileID] })
    expect(outcome).toMatchObject({
      code: 'INVALID_INPUT',
      error: { fields: { photos: expect.stringContaining('太大') } },
    })
  })

  it('gives every try of one request the receipt, though the first uses the upload up', async () => {
    const resident = somebody()
    const input = { ...SUGGESTION, photos: [await uploaded(resident, jpeg())] }
    await local.post('/local/fault', { target: 'storage', kind: 'slow', rate: 0.5, ms: 100 })
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => local.call(resident, 'suggestion.submit', input, 'one-request-many-tries')),
    )
    const made = await caseIn(local, 'needsInfo', resident)
    const added = { id: made.id, text: '', photos: [await uploaded(resident, jpeg())] }
    const more = await Promise.all(
      Array.from({ length: 12 }, () =>
        local.call(resident, 'suggestion.supplement', added, 'one-supplement-many-tries'),
      ),
    )
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    expect(new Set([...outcomes, ...more].map(({ code }) => code))).toEqual(new Set(['OK']))
  })

  it('of a supplement leaves nothing of its upload behind', async () => {
    const made = await caseIn(local, 'accepted')
    const fileID = await uploaded(made.resident, jpeg([exifWithGps(1)]))
    await made.does('suggestion.supplement', { text: '补一张照片', photos: [fileID] })
    expect(await local.everythingStored()).not.toContain('GPSHERE')
  })

  it('keeps its address when the submission is sent again', async () => {
    const resident = somebody()
    const input = { ...SUGGESTION, photos: [await uploaded(resident, jpeg())] }
    const first = await local.must(resident, 'suggestion.submit', input, 'the-same-request')
    const again = await local.must(resident, 'suggestion.submit', input, 'the-same-request')
    expect(again).toEqual(first)
    expect(await photosOf(resident, first.id)).toHaveLength(1)
  })
})

describe('a ticket', () => {
  it.each([
    [{ kind: 'photo', type: 'image/svg+xml', bytes: 10 }, 'type'],
    [{ kind: 'photo', type: 'constructor', bytes: 10 }, 'type'],
    [{ kind: 'photo', type: 'image/jpeg', bytes: 0 }, 'bytes'],
    [{ kind: 'photo', type: 'image/jpeg', bytes: 11 * 1024 * 1024 }, 'bytes'],
    [{ kind: 'film', type: 'image/jpeg', bytes: 10 }, 'kind'],
  ])('is not given for %j', async (input, field) => {
    const outcome = await local.call(somebody(), 'upload.ticket', input)
    expect(outcome.code).toBe('INVALID_INPUT')
    expect(outcome.error?.fields).toHaveProperty(field)
  })

  it('has no folder of the person, and another path each time', async () => {
    const resident = somebody()
    const paths = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const given = await local.must(resident, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 10 })
        return String(given.cloudPath)
      }),
    )
    expect(new Set(paths).size).toBe(3)
    for (const path of paths) expect(path).toMatch(/^incoming\/[a-f0-9]{32}-[a-f0-9]{32}\.jpg$/)
  })
})
