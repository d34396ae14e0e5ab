import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UPLOADS } from '@/contract/upload'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { draft } from '../testing/consultations'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const PDF = Buffer.from('%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')
const TYPE = 'application/pdf'
const ticket = v.object({ cloudPath: v.string(), fileID: v.string() })
const seen = v.object({
  id: v.string(),
  version: v.number(),
  documents: v.array(v.object({ fileID: v.string(), url: v.string(), name: v.string(), bytes: v.number() })),
})

async function ticketFor(openid: string, bytes: number, type = TYPE) {
  return v.parse(ticket, await local.must(openid, 'upload.ticket', { kind: 'document', type, bytes }))
}

async function uploaded(openid: string, content: Buffer): Promise<string> {
  const { cloudPath, fileID } = await ticketFor(openid, content.length)
  expect((await local.upload(openid, cloudPath, content)).status).toBe(200)
  return fileID
}

const withDocument = (fileID: string, name = '装修规约全文') => draft({ documents: [{ fileID, name }] })

describe('a document', () => {
  it('is kept under its name, and served as it was', async () => {
    const made = await local.must(OFFICER, 'consultation.create', withDocument(await uploaded(OFFICER, PDF)))
    const { documents } = v.parse(seen, made)
    expect(documents).toMatchObject([{ name: '装修规约全文', bytes: PDF.length }])
    const response = await fetch(new URL(documents[0]?.url ?? '', local.url))
    expect(response.headers.get('content-type')).toBe(TYPE)
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true)
  })

  it('stays when another person of the desk changes the draft, and can be given another name', async () => {
    const { id, version, documents } = v.parse(
      seen,
      await local.must(OFFICER, 'consultation.create', withDocument(await uploaded(OFFICER, PDF))),
    )
    const { kind: _, ...fields } = withDocument(documents[0]?.fileID ?? '', '规约')
    const changed = v.parse(seen, await local.must(LEAD, 'consultation.edit', { id, version, ...fields }))
    expect(changed.documents).toMatchObject([{ fileID: documents[0]?.fileID, name: '规约', bytes: PDF.length }])
  })

  it.each([
    ['something else that calls itself one', Buffer.from('MZ\x90\x00 %PDF-1.4')],
    ['a page for browsers', Buffer.from('<html><script>alert(1)</script>%PDF-1.4</html>')],
    ['a photo', jpeg()],
  ])('is no document when it is %s by its bytes', async (_what, content) => {
    const answer = await local.call(OFFICER, 'consultation.create', withDocument(await uploaded(OFFICER, content)))
    expect([answer.code, Object.keys(answer.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['documents']])
  })

  it('of another person, or one that never arrived, is refused at the documents', async () => {
    const foreign = await uploaded(somebody(), PDF)
    const { fileID: missing } = await ticketFor(OFFICER, PDF.length)
    for (const fileID of [foreign, missing]) {
      const answer = await local.call(OFFICER, 'consultation.create', withDocument(fileID))
      expect([answer.code, Object.keys(answer.error?.fields ?? {})]).toEqual(['NOT_FOUND', ['documents']])
    }
  })

  it('that is too large is refused, when it is announced and when it is not', async () => {
    const most = UPLOADS.document.maxBytes
    const announced = await local.call(OFFICER, 'upload.ticket', { kind: 'document', type: TYPE, bytes: most + 1 })
    expect(announced.error?.fields).toHaveProperty('bytes')
    const { cloudPath, fileID } = await ticketFor(OFFICER, 9)
    const status = (await local.upload(OFFICER, cloudPath, Buffer.concat([PDF, Buffer.alloc(most)]))).status
    const answer = await local.call(OFFICER, 'consultation.create', withDocument(fileID))
    // Where storage itself takes no file that large there is nothing to be found afterwards.
    expect([answer.code, Object.keys(answer.error?.fields ?? {})]).toEqual([
      status === 200 ? 'INVALID_INPUT' : 'NOT_FOUND',
      ['documents'],
    ])
  })

  it('that is no PDF by its type is refused in words about documents', async () => {
    const { error } = await local.call(OFFICER, 'upload.ticket', {
      kind: 'document',
      type: 'application/msword',
      bytes: 9,
    })
    expect(error?.fields).toEqual({ type: '这里只能放 PDF 文件，请换一个' })
  })
})
