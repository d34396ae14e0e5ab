import { OFFICER, submitted } from '../support/cases'
import { hasExif, jpegWithGps } from '../support/jpeg-with-gps'
import { download, must, newPerson, upload } from '../support/local-cloud'
import { expect, test } from '../support/test'

test('a photo is served without its EXIF, to the resident and to the desk, and it is still a picture', async () => {
  const original = jpegWithGps()
  expect(hasExif(original)).toBe(true)
  const resident = newPerson()
  const { id } = await submitted(resident, { photos: [await upload(resident, original)] })

  for (const [who, action] of [
    [resident, 'suggestion.get'],
    [OFFICER, 'desk.get'],
  ] as const) {
    const { photos } = await must(who, action, { id })
    expect(photos).toHaveLength(1)
    const { status, bytes } = await download(photos[0]?.url ?? '')
    expect(status).toBe(200)
    expect(hasExif(bytes)).toBe(false)
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  }
})

test('a temporary address does not work without its signature', async () => {
  const resident = newPerson()
  const { id } = await submitted(resident, { photos: [await upload(resident, jpegWithGps())] })
  const { photos } = await must(resident, 'suggestion.get', { id })
  const url = new URL(photos[0]?.url ?? '', 'http://x')
  expect((await download(url.pathname)).status).toBeGreaterThanOrEqual(400)
})
