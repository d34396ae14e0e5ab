import { SUGGESTION, submitted, type Receipt } from '../support/cases'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { call, must, newPerson, refused, upload } from '../support/local-cloud'
import { expect, test } from '../support/test'

interface Mine {
  items: { id: string; number: string; excerpt: string }[]
}

const mine = async (resident: string) => (await must<Mine>(resident, 'suggestion.mine')).items

test('a suggestion gets a number people can read aloud, and two deadlines', async () => {
  const receipt = await submitted(newPerson())
  expect(receipt.number).toMatch(/^[2-9A-HJKMNP-Z]{8,12}$/)
  expect(receipt.state).toBe('submitted')
  expect(Date.parse(receipt.contactDueAt)).toBeGreaterThan(Date.now())
  expect(Date.parse(receipt.answerDueAt)).toBeGreaterThan(Date.parse(receipt.contactDueAt))
})

for (const [what, text] of [
  ['5 characters', '路灯不亮了'],
  ['1000 characters', '字'.repeat(1000)],
  ['1000 characters and space around them', `  ${'字'.repeat(1000)}\n`],
  ['5 emoji of two units each', '🌳🌳🌳🌳🌳'],
  ['1000 emoji', '🌳'.repeat(1000)],
  ['a script, kept as the words they are', '<script>alert(1)</script>'],
] as const) {
  test(`takes a text of ${what}`, async () => {
    const resident = newPerson()
    const { id } = await submitted(resident, { text })
    expect((await must(resident, 'suggestion.get', { id })).text).toBe(text.trim())
  })
}

const TOO_SHORT = [
  ['no character', ''],
  ['4 characters', '路灯不亮'],
  ['only spaces', ' \u3000\n\t '.repeat(10)],
  ['marks that show nothing', '\u202e\u200f\u200b\u2066\ufeff'.repeat(5)],
  ['4 emoji', '🌳🌳🌳🌳'],
  ['1001 characters', '字'.repeat(1001)],
] as const

for (const [what, text] of TOO_SHORT) {
  test(`refuses a text of ${what} and writes nothing`, async () => {
    const resident = newPerson()
    const error = await refused(resident, 'suggestion.submit', { ...SUGGESTION, text })
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.fields).toHaveProperty('text')
    expect(await mine(resident)).toEqual([])
  })
}

test('marks that turn the reading direction are taken out of a text', async () => {
  const resident = newPerson()
  const { id } = await submitted(resident, { text: '路灯\u202e不亮\u200f了\u2069，请修' })
  expect((await must(resident, 'suggestion.get', { id })).text).toBe('路灯不亮了，请修')
})

const WRONG: [string, object, string][] = [
  ['an unknown kind', { kind: 'gossip' }, 'kind'],
  ['an unknown topic', { topic: 'weather' }, 'topic'],
  ['a topic that is a property of every object', { topic: 'constructor' }, 'topic'],
  ['text that is an object with a $ key', { text: { $ne: '' } }, 'text'],
  ['a workstation that is an object with a $ key', { workstationId: { $gt: '' } }, 'workstationId'],
  ['a topic that is an object with a $ key', { topic: { $regex: '.' } }, 'topic'],
  ['a flag that is a word', { public: 'yes' }, 'public'],
  ['a phone number that is none', { phone: 'call me' }, 'phone'],
  ['a place outside the earth', { place: { text: '3 号楼', latitude: 91, longitude: 0 } }, 'place.latitude'],
]

for (const [what, change, field] of WRONG) {
  test(`refuses ${what}, at its field`, async () => {
    const resident = newPerson()
    const error = await refused(resident, 'suggestion.submit', { ...SUGGESTION, ...change })
    expect(error.code).toBe('INVALID_INPUT')
    expect(Object.keys(error.fields ?? {})).toContain(field)
    expect(await mine(resident)).toEqual([])
  })
}

test('refuses a workstation that does not exist', async () => {
  const error = await refused(newPerson(), 'suggestion.submit', { ...SUGGESTION, workstationId: 'no-such-place' })
  expect(error.code).toBe('NOT_FOUND')
})

test('refuses a name with an anonymous suggestion', async () => {
  const error = await refused(newPerson(), 'suggestion.submit', { ...SUGGESTION, anonymous: true, name: '王阿姨' })
  expect(error.code).toBe('INVALID_INPUT')
})

test('refuses seven photos', async () => {
  const resident = newPerson()
  const photos = Array.from({ length: 7 }, (_, index) => `cloud://local.local/incoming/${index}.jpg`)
  expect((await refused(resident, 'suggestion.submit', { ...SUGGESTION, photos })).code).toBe('INVALID_INPUT')
  expect(await mine(resident)).toEqual([])
})

test('refuses a file that only has the name of an image', async () => {
  const resident = newPerson()
  const photos = [await upload(resident, Buffer.from('<html>not a picture</html>'.repeat(20)))]
  const error = await refused(resident, 'suggestion.submit', { ...SUGGESTION, photos })
  expect(error.code).toBe('INVALID_INPUT')
  expect(error.fields).toHaveProperty('photos')
  expect(await mine(resident)).toEqual([])
})

test("refuses another person's file", async () => {
  const [owner, thief] = [newPerson(), newPerson()]
  const photos = [await upload(owner, jpegWithGps())]
  expect((await refused(thief, 'suggestion.submit', { ...SUGGESTION, photos })).code).toBe('NOT_FOUND')
  expect(await mine(thief)).toEqual([])
})

for (const fileID of ['cloud://x.y/../../etc/passwd', 'http://elsewhere/x.jpg', 'cloud://', '']) {
  test(`refuses a file id that leads elsewhere: ${fileID || '(empty)'}`, async () => {
    const error = await refused(newPerson(), 'suggestion.submit', { ...SUGGESTION, photos: [fileID] })
    expect(['INVALID_INPUT', 'NOT_FOUND']).toContain(error.code)
  })
}

test('the same request twice, and ten times at once, is one suggestion', async () => {
  const resident = newPerson()
  const requestId = `e2e-request-${resident}`
  const once = () => must<Receipt>(resident, 'suggestion.submit', SUGGESTION, requestId)
  const first = await once()
  const again = await Promise.all(Array.from({ length: 10 }, once))
  expect(new Set([first, ...again].map(({ number }) => number)).size).toBe(1)
  expect(await mine(resident)).toHaveLength(1)
})

test('the same request id with other words is INVALID_INPUT', async () => {
  const resident = newPerson()
  const requestId = `e2e-request-${resident}`
  await must(resident, 'suggestion.submit', SUGGESTION, requestId)
  const other = await call(resident, 'suggestion.submit', { ...SUGGESTION, text: '另外一件事情，请看看' }, requestId)
  expect(other).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  expect(await mine(resident)).toHaveLength(1)
})
