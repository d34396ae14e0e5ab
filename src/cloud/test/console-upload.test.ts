import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PART_BYTES } from '@/contract/session/console'
import { OFFICER, somebody } from '../testing/cases'
import { PcBrowser } from '../testing/browser'
import { draft } from '../testing/consultations'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
let pc: PcBrowser
beforeAll(async () => {
  local = await startLocal()
})
beforeEach(() => {
  pc = new PcBrowser(local)
})
afterAll(() => local.close())

const ticket = v.object({ cloudPath: v.string(), fileID: v.string() })

describe('an upload from the console', () => {
  const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(PART_BYTES + 1000, 0x20)])

  async function ticketFor(kind: string, type: string, bytes: number) {
    return v.parse(ticket, (await pc.call('upload.ticket', { kind, type, bytes })).data)
  }
  const part = (cloudPath: string, content: Buffer, at = 0, of = 1) =>
    pc.post('/upload', { cloudPath, part: at, of, content: content.toString('base64') })

  it('is a photo like any other', async () => {
    await pc.signIn(OFFICER)
    const { cloudPath, fileID } = await ticketFor('photo', 'image/jpeg', jpeg().length)
    expect((await part(cloudPath, jpeg())).code).toBe('OK')
    const made = await pc.call('consultation.create', draft({ photos: [fileID] }))
    expect([made.code, JSON.stringify(made.data)]).toEqual(['OK', expect.stringContaining('/files/')])
  })

  it('comes in parts when it is larger than a request may be, and is whole again', async () => {
    await pc.signIn(OFFICER)
    const { cloudPath, fileID } = await ticketFor('document', 'application/pdf', PDF.length)
    expect((await part(cloudPath, PDF.subarray(0, PART_BYTES), 0, 2)).code).toBe('OK')
    expect((await part(cloudPath, PDF.subarray(PART_BYTES), 1, 2)).code).toBe('OK')
    const made = await pc.call('consultation.create', draft({ documents: [{ fileID, name: '全文' }] }))
    expect(made.data.documents).toMatchObject([{ bytes: PDF.length }])
  })

  it("goes only where a ticket of one's own leads", async () => {
    await pc.signIn(OFFICER)
    const foreign = v.parse(
      ticket,
      await local.must(somebody(), 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 1 }),
    )
    expect((await part(foreign.cloudPath, jpeg())).code).toBe('NOT_FOUND')
    for (const path of ['photos/x.jpg', '../x', '', 'incoming/x.jpg']) {
      expect([path, (await part(path, jpeg())).code]).toEqual([path, 'NOT_FOUND'])
    }
  })

  it('refuses parts that make no file', async () => {
    await pc.signIn(OFFICER)
    const { cloudPath } = await ticketFor('photo', 'image/jpeg', 10)
    for (const [at, of] of [
      [1, 1],
      [-1, 2],
      [0, 0],
      [0, 99],
      [0.5, 2],
    ] as const) {
      expect((await part(cloudPath, jpeg(), at, of)).code).toBe('INVALID_INPUT')
    }
    expect((await pc.post('/upload', { cloudPath, part: 0, of: 1, content: '不是' })).code).toBe('INVALID_INPUT')
    expect((await pc.post('/upload', 'x')).code).toBe('INVALID_INPUT')
    // The last one, of which the first never came.
    expect((await part(cloudPath, jpeg(), 1, 2)).code).toBe('NOT_FOUND')
  })
})
