import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { caseIn, somebody } from '../testing/cases'
import { exifWithGps, jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
beforeEach(() => local.post('/local/clock', { now: null }))

const DAY = 86_400_000
const photos = v.array(v.object({ url: v.string() }))

async function uploaded(openid: string): Promise<string> {
  const content = jpeg([exifWithGps(1)])
  const asked = { kind: 'photo', type: 'image/jpeg', bytes: content.length }
  const { cloudPath, fileID } = await local.must(openid, 'upload.ticket', asked)
  await local.upload(openid, String(cloudPath), content)
  return String(fileID)
}

/** The night after so many days. */
async function sweepAfter(days: number): Promise<void> {
  await local.post('/local/clock', { now: new Date(Date.now() + days * DAY).toISOString() })
  await local.post('/local/timer/retention')
}

describe('what was uploaded', () => {
  it('and no act ever used is removed after a month, with the place it was taken at', async () => {
    await uploaded(somebody())
    await sweepAfter(29)
    expect(await local.everythingStored()).toContain('GPSHERE')
    expect(await local.documents('uploads', {})).toHaveLength(1)
    await sweepAfter(31)
    expect(await local.everythingStored()).not.toContain('GPSHERE')
    expect(await local.documents('uploads', {})).toEqual([])
  })

  it('and a case has used stays with the case', async () => {
    const resident = somebody()
    const made = await caseIn(local, 'submitted', resident, { photos: [await uploaded(resident)] })
    expect(await local.documents('uploads', {})).toHaveLength(1)
    await sweepAfter(31)
    expect(await local.documents('uploads', {})).toEqual([])
    const [photo] = v.parse(photos, (await local.must(resident, 'suggestion.get', { id: made.id })).photos)
    expect((await fetch(new URL(photo?.url ?? '', local.url))).status).toBe(200)
  })

  it('stays on the list while it could not be removed, so that it is the next night', async () => {
    await uploaded(somebody())
    await local.post('/local/clock', { now: new Date(Date.now() + 31 * DAY).toISOString() })
    await local.post('/local/fault', { target: 'storage', kind: 'error', rate: 1 })
    await fetch(`${local.url}/local/timer/retention`, { method: 'POST' })
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    expect(await local.documents('uploads', {})).toHaveLength(1)
    await sweepAfter(31)
    expect(await local.documents('uploads', {})).toEqual([])
    expect(await local.everythingStored()).not.toContain('GPSHERE')
  })

  it('is noted without a word of whose it is', async () => {
    const resident = somebody()
    await uploaded(resident)
    const [noted] = await local.documents('uploads', {})
    expect(Object.keys(noted ?? {}).sort()).toEqual(['_id', 'forgetAt', 'path', 'schemaVersion'])
    expect(JSON.stringify(noted)).not.toContain(resident)
  })
})
