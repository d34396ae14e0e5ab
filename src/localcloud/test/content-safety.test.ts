import { afterAll, beforeAll, expect, it } from 'vitest'

import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

const check = (api: string) => `exports.main = async (event) => {
  try { return await cloud.openapi.security.${api}(event) } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
}`
const media = `exports.main = async ({ width, ...change }) => {
  const picture = Buffer.alloc(24)
  picture.write('89504e470d0a1a0a', 'hex')
  picture.writeUInt32BE(width, 16)
  const { fileID } = await cloud.uploadFile({ cloudPath: 'p/' + width + '.png', fileContent: picture })
  const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] })
  const given = { mediaUrl: fileList[0].tempFileURL, mediaType: 2, version: 2, scene: 2, openid: 'me', ...change }
  try { return await cloud.openapi.security.mediaCheckAsync(given) } catch (error) { return { errCode: error.errCode } }
}`

beforeAll(async () => {
  const permissions = { openapi: ['security.msgSecCheck', 'security.mediaCheckAsync'] }
  fixture = await startFixture({
    collections: [{ name: 'pushed', indexes: [] }],
    functions: {
      text: { code: check('msgSecCheck'), config: { permissions } },
      undeclared: { code: check('msgSecCheck') },
      media: { code: media, config: { permissions } },
      bound: {
        code: `exports.main = async (event) => db.collection('pushed').add({ data: { ...event, who: cloud.getWXContext().OPENID || 'nobody' } })`,
        public: false,
        message: 'wxa_media_check',
      },
      pushed: {
        code: `exports.main = async ({ trace }) => (await db.collection('pushed').where({ trace_id: trace }).get()).data`,
      },
    },
  })
})
afterAll(() => fixture.stop())

async function call(name: string, event: object): Promise<Record<string, unknown>> {
  return JSON.parse(await (await fixture.call(name, event)).text())
}

const text = { openid: 'me', scene: 2, version: 2, content: '楼道灯坏了' }

it.each([
  ['楼道灯坏了', 'pass', 100],
  ['这里写着待审测试四个字', 'review', 21000],
  ['这里写着违规测试四个字', 'risky', 21000],
  ['特3456书yuuo莞6543李zxcz蒜7782法fgnv级', 'risky', 21000],
])('of the text %s it says %s', async (content, suggest, label) => {
  expect(await call('text', { ...text, content })).toMatchObject({ errCode: 0, result: { suggest, label } })
})

it.each([
  ['another version', { version: 1 }, 47001],
  ['nobody', { openid: '' }, 40003],
  ['a scene that is none', { scene: 5 }, 40129],
  ['no content', { content: '' }, 44002],
  ['content over 2500 characters', { content: '字'.repeat(2501) }, 45002],
])('a text with %s is refused by its code', async (_name, change, code) => {
  expect((await call('text', { ...text, ...change })).errCode).toBe(code)
})

it('a text of 2500 characters is looked at', async () => {
  expect((await call('text', { ...text, content: '字'.repeat(2500) })).errCode).toBe(0)
})

it('a function that has not declared it may not use it', async () => {
  expect((await call('undeclared', text)).errCode).toBe(-604101)
})

it.each([
  [12, 'pass'],
  [13, 'risky'],
  [14, 'review'],
])('a picture %i pixels wide is, a while later and to the bound function, %s', async (width, suggest) => {
  const { traceId } = await call('media', { width })
  expect(traceId).toMatch(/^[0-9a-f]{32}$/)
  await expect
    .poll(async () => JSON.parse(await (await fixture.call('pushed', { trace: traceId })).text()), { timeout: 20_000 })
    .toMatchObject([
      { MsgType: 'event', Event: 'wxa_media_check', version: 2, errcode: 0, result: { suggest }, who: 'nobody' },
    ])
})

it.each([
  ['a video', { mediaType: 3 }, 40004],
  ['no address', { mediaUrl: 'cloud://x/y.png' }, 40007],
  ['another version', { version: 1 }, 47001],
  ['nobody', { openid: '' }, 40003],
])('a picture with %s is refused by its code', async (_name, change, code) => {
  expect((await call('media', { width: 12, ...change })).errCode).toBe(code)
})

it('the bound function is closed to clients', async () => {
  expect((await fixture.call('bound', {}, 'somebody')).status).toBe(403)
})
