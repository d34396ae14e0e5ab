import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Case, CONTACT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'
import { id3, mp3, webm } from '../testing/sounds'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const heard = v.object({ fileID: v.string(), url: v.string(), seconds: v.optional(v.number()) })
const SAID = '三号楼北侧的绿地被人圈起来种菜'
const SPOKEN = { ...SUGGESTION, text: '' }

async function uploaded(openid: string, content: Buffer, type = 'audio/mpeg'): Promise<string> {
  const ticket = await local.must(openid, 'upload.ticket', { kind: 'voice', type, bytes: Math.max(1, content.length) })
  expect((await local.upload(openid, String(ticket.cloudPath), content)).status).toBe(200)
  return String(ticket.fileID)
}

/** A case that was only spoken. */
async function spoken(resident = somebody(), content = mp3(23), change: object = {}): Promise<Case> {
  const voice = await uploaded(resident, content)
  const { id } = await local.must(resident, 'suggestion.submit', { ...SPOKEN, voice, voiceSeconds: 20, ...change })
  return new Case(local, resident, String(id))
}

describe('a voice note', () => {
  it('is heard by its resident and at the desk, without its tags, and as long as it is', async () => {
    const made = await spoken(somebody(), Buffer.concat([id3('TAGOFPHONE'), mp3(23)]))
    for (const view of [await made.forResident(), await made.atDesk()]) {
      const { url, seconds } = v.parse(heard, view.voice)
      // Measured, whatever the phone said.
      expect(seconds).toBe(23)
      const response = await fetch(url)
      expect(response.headers.get('content-type')).toContain('audio/mpeg')
      expect(Buffer.from(await response.arrayBuffer()).equals(mp3(23))).toBe(true)
    }
    expect(await local.everythingStored()).not.toContain('TAGOFPHONE')
  })

  it('needs no words, and stands in the lists as what it is', async () => {
    const made = await spoken()
    const mine = JSON.stringify(await local.must(made.resident, 'suggestion.mine'))
    expect(mine).toContain('录音，还没写成文字')
    const inbox = await local.must(OFFICER, 'desk.inbox', { filter: 'new', limit: 50 })
    expect(JSON.stringify(inbox.items)).toContain('录音，还没写成文字')
    expect((await local.must(OFFICER, 'desk.beside', { id: made.id })).similar).toEqual([])
  })

  it('may stand beside words, which stay as they were written', async () => {
    const made = await spoken(somebody(), mp3(5), { text: SUGGESTION.text })
    const view = await made.atDesk()
    expect([view.text, view.transcribed]).toEqual([SUGGESTION.text, undefined])
    expect(view.can).not.toContain('transcribe')
    const outcome = await local.call(OFFICER, 'desk.transcribe', { id: made.id, version: 1, text: SAID })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
  })

  it('of a format that says no length is as long as the phone says', async () => {
    const resident = somebody()
    const voice = await uploaded(resident, webm(), 'audio/webm')
    const { id } = await local.must(resident, 'suggestion.submit', { ...SPOKEN, voice, voiceSeconds: 41 })
    const view = await local.must(resident, 'suggestion.get', { id })
    expect(v.parse(heard, view.voice).seconds).toBe(41)
  })

  it.each([
    ['a recording of no second', mp3(0.2), 'INVALID_INPUT'],
    ['one of a minute and a half', mp3(90), 'INVALID_INPUT'],
    ['an empty file', Buffer.alloc(0), 'INVALID_INPUT'],
    ['a picture', jpeg(), 'INVALID_INPUT'],
    ['a page', Buffer.from('<script>alert(1)</script>'), 'INVALID_INPUT'],
  ])('%s is refused at the field, and nothing is written', async (_name, content, code) => {
    const resident = somebody()
    const voice = await uploaded(resident, content)
    const outcome = await local.call(resident, 'suggestion.submit', { ...SPOKEN, voice, voiceSeconds: 1 })
    expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual([code, ['voice']])
    expect((await local.must(resident, 'suggestion.mine')).items).toEqual([])
  })

  it('of another person, or one nobody uploaded, is not taken', async () => {
    const [owner, thief] = [somebody(), somebody()]
    const made = await spoken(owner)
    const clean = v.parse(heard, (await made.forResident()).voice).fileID
    const missing = String(
      (await local.must(thief, 'upload.ticket', { kind: 'voice', type: 'audio/mpeg', bytes: 9 })).fileID,
    )
    for (const voice of [await uploaded(owner, mp3(2)), clean, missing, 'cloud://other.env/incoming/a.mp3']) {
      const outcome = await local.call(thief, 'suggestion.submit', { ...SPOKEN, voice })
      expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['NOT_FOUND', ['voice']])
    }
  })

  it('too large, or of a kind nobody can play, gets no place to be uploaded to', async () => {
    const ticket = (change: object) =>
      local.call(somebody(), 'upload.ticket', { kind: 'voice', type: 'audio/mpeg', bytes: 1000, ...change })
    expect((await ticket({ bytes: 2 * 1024 * 1024 + 1 })).error?.fields).toHaveProperty('bytes')
    expect((await ticket({ type: 'video/mp4' })).error?.fields?.type).toContain('录音')
    expect((await ticket({ bytes: 0 })).error?.fields).toHaveProperty('bytes')
  })

  it('is put in once, and what was uploaded for it is gone', async () => {
    const resident = somebody()
    const voice = await uploaded(resident, mp3(3))
    const asked = [resident, 'suggestion.submit', { ...SPOKEN, voice }, 'one-and-the-same-request'] as const
    const [first, second] = [await local.must(...asked), await local.must(...asked)]
    expect(second.id).toBe(first.id)
    // Another suggestion cannot use it.
    expect((await local.call(resident, 'suggestion.submit', { ...SPOKEN, voice })).code).toBe('NOT_FOUND')
    expect((await local.must(resident, 'suggestion.mine')).items).toHaveLength(1)
  })
})

describe('what a voice note says', () => {
  it('is written down by the workstation, found by its words, and shown as theirs', async () => {
    const made = await spoken()
    expect((await local.must(OFFICER, 'desk.get', { id: made.id })).can).toContain('transcribe')
    const after = await made.does('desk.transcribe', { text: SAID })
    expect([after.text, after.transcribed]).toEqual([SAID, true])
    const view = await made.forResident()
    expect([view.text, view.transcribed]).toEqual([SAID, true])
    const found = await local.must(OFFICER, 'desk.inbox', { filter: 'open', search: '圈起来种菜' })
    expect(JSON.stringify(found.items)).toContain(made.id)
    const mine = await local.must(made.resident, 'suggestion.mine')
    expect(JSON.stringify(mine.items)).toContain(SAID)
    expect(JSON.stringify(await local.must(made.resident, 'message.list'))).toContain('写成文字')
    expect(await local.documents('audit', { caseId: made.id, act: 'transcribe' })).toHaveLength(1)
  })

  it('can be written anew, and the words before stay on record', async () => {
    const made = await spoken()
    await made.does('desk.transcribe', { text: '三号楼北侧的绿地' })
    const view = await made.does('desk.transcribe', { text: SAID })
    expect(view.text).toBe(SAID)
    const said = v.parse(v.array(v.object({ act: v.string(), text: v.optional(v.string()) })), view.timeline)
    expect(said.filter(({ act }) => act === 'transcribe').map(({ text }) => text)).toEqual(['三号楼北侧的绿地', SAID])
  })

  it('is made public in an edited text alone, never as a recording', async () => {
    const made = await spoken(somebody(), mp3(8), { public: true })
    await made.does('desk.accept', CONTACT)
    const { version } = await made.atDesk()
    const empty = await local.call(LEAD, 'desk.publish', { id: made.id, version, text: '' })
    expect(empty.error?.fields).toHaveProperty('text')
    await made.does('desk.publish', { text: '绿地被人围起来种菜。' })
    const wall = await local.must(somebody(), 'wall.list', { workstationId: 'yangguang-2', limit: 50 })
    expect(JSON.stringify(wall)).not.toContain('voices/')
    expect(JSON.stringify(wall)).toContain('绿地被人围起来种菜。')
  })
})

describe('whoever has themselves removed', () => {
  it('takes their voice with them, and leaves what it said', async () => {
    const resident = somebody()
    const [written, unwritten] = [await spoken(resident), await spoken(resident)]
    await written.does('desk.transcribe', { text: SAID })
    const urls = [written, unwritten].map(async (made) => v.parse(heard, (await made.atDesk()).voice).url)
    const addresses = await Promise.all(urls)
    await local.must(resident, 'me.erase', { confirm: true, openCases: 'anonymous' })
    for (const address of addresses) expect((await fetch(address)).ok).toBe(false)
    expect(await written.atDesk()).toMatchObject({ text: SAID })
    expect(await unwritten.atDesk()).toMatchObject({ text: '录音已按本人的要求删除' })
    for (const made of [written, unwritten]) {
      const view = await local.must(OFFICER, 'desk.get', { id: made.id })
      expect(view.voice).toBeUndefined()
      expect(view.can).not.toContain('transcribe')
      expect(JSON.stringify(await local.documents('suggestions', { _id: made.id }))).not.toContain('voices/')
    }
  })
})

describe('WeChat', () => {
  it('listens to a recording, as it looks at photos', async () => {
    const made = await spoken()
    await local.post('/local/timer/outbox')
    await expect
      .poll(async () => v.parse(standings, (await made.atDesk()).safety).photos, { timeout: 20_000 })
      .toMatchObject([{ standing: 'pass' }])
  })
})
const standings = v.object({ photos: v.array(v.object({ fileID: v.string(), standing: v.string() })) })
