import type { Route } from '@playwright/test'
import { jpegWithGps } from '../../support/jpeg-with-gps'
import { expect, test } from '../../support/test'
import { checkPhones, type MiniProgramPhone } from '../phone'
import { open } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

const SERVER = 'https://server.test'
/** A browser asks before it talks to another address; WeChat does not. */
const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
}

/** A server that answers as `answers` says, and what it was asked. */
async function server(phone: MiniProgramPhone, answers: Parameters<Route['fulfill']>[0]): Promise<Asked[]> {
  const asked: Asked[] = []
  await phone.page.route(`${SERVER}/**`, async (route) => {
    const request = route.request()
    if (request.method() !== 'OPTIONS')
      asked.push({ method: request.method(), url: request.url(), body: request.postData(), headers: request.headers() })
    await route.fulfill({ ...answers, headers: { ...answers?.headers, ...ANY_ORIGIN } })
  })
  return asked
}

interface Asked {
  method: string
  url: string
  body: string | null
  headers: Record<string, string>
}

test('a request sends JSON and its header, and answers what came, whatever the status', async ({ browser }) => {
  const phone = await open(browser)
  const asked = await server(phone, { status: 404, json: { words: '没有' }, headers: { 'x-more': '1' } })
  const answer = await phone.ask(
    ({ wx }) =>
      new Promise((success) =>
        wx.request({ url: 'https://server.test/a', method: 'POST', data: { n: 1 }, header: { 'x-own': 'y' }, success }),
      ),
  )
  expect(answer).toMatchObject({
    statusCode: 404,
    data: { words: '没有' },
    header: { 'x-more': '1' },
    errMsg: 'request:ok',
  })
  expect(asked).toMatchObject([
    { method: 'POST', body: '{"n":1}', headers: { 'x-own': 'y', 'content-type': 'application/json' } },
  ])
})

test('what a GET is given stands behind its address', async ({ browser }) => {
  const phone = await open(browser)
  const asked = await server(phone, { body: 'plain' })
  const answer = await phone.ask(
    ({ wx }) => new Promise((success) => wx.request({ url: 'https://server.test/a?b=1', data: { c: '二' }, success })),
  )
  expect(answer).toMatchObject({ data: 'plain', statusCode: 200 })
  expect(asked).toMatchObject([{ method: 'GET', url: `${SERVER}/a?b=1&c=${encodeURIComponent('二')}`, body: null }])
})

test('a file is sent as a form, with progress, and the answer stays text', async ({ browser }) => {
  const phone = await open(browser)
  const asked = await server(phone, { json: { id: 1 } })
  await phone.willChoose([{ type: 'image/jpeg', base64: jpegWithGps().toString('base64') }])
  const [answer, progress] = await phone.ask(async ({ wx }) => {
    const chosen = (await wx.chooseMedia({})) as { tempFiles: { tempFilePath: string }[] }
    const heard: number[] = []
    const sent = await new Promise((success) => {
      const filePath = chosen.tempFiles[0]?.tempFilePath ?? ''
      const task = wx.uploadFile({ url: 'https://server.test/up', filePath, name: 'f', formData: { k: 'v' }, success })
      task.onProgressUpdate(({ progress }) => heard.push(progress))
    })
    return [sent, heard]
  })
  expect(answer).toEqual({ statusCode: 200, data: '{"id":1}', errMsg: 'uploadFile:ok' })
  expect(progress).toEqual([1, 100])
  expect(asked[0]?.headers['content-type']).toMatch(/^multipart\/form-data/)
})

test('a download is a file of the phone, with the ending of its address', async ({ browser }) => {
  const phone = await open(browser)
  await server(phone, { body: '%PDF-1.4', contentType: 'application/pdf' })
  const outcome = await phone.ask(async ({ wx }) => {
    const { statusCode, tempFilePath, errMsg } = await new Promise<Record<string, string>>((success) =>
      wx.downloadFile({
        url: 'https://server.test/notice.PDF?t=1',
        success: (result) => success(result as Record<string, string>),
      }),
    )
    return { statusCode, errMsg, tempFilePath, info: await wx.getFileInfo({ filePath: tempFilePath ?? '' }) }
  })
  expect(outcome).toEqual({
    statusCode: 200,
    errMsg: 'downloadFile:ok',
    tempFilePath: expect.stringMatching(/^wxfile:\/\/.+\.pdf$/),
    info: { size: 8, errMsg: 'getFileInfo:ok' },
  })
})

test('a download fails without network, and when it is given up', async ({ browser }) => {
  const phone = await open(browser)
  await server(phone, { body: 'x' })
  const [aborted, offline] = await phone.ask(async (one) => {
    const start = (abort: boolean) =>
      new Promise((fail) => {
        const task = one.wx.downloadFile({ url: 'https://server.test/a.pdf', fail })
        if (abort) task.abort()
      })
    const first = await start(true)
    one.connect(false)
    return [first, await start(false)]
  })
  expect(aborted).toEqual({ errMsg: 'downloadFile:fail abort' })
  expect(offline).toEqual({ errMsg: 'downloadFile:fail net::ERR_INTERNET_DISCONNECTED' })
})

test('the cloud refuses what is asked before init, and says so', async ({ browser }) => {
  const phone = await open(browser)
  const failure = await phone.ask(({ wx }) => wx.cloud.callFunction({ name: 'api' })?.catch((error: unknown) => error))
  expect(failure).toEqual({
    errCode: -1,
    errMsg: "cloud.callFunction:fail Cloud API isn't enabled, please call wx.cloud.init first",
  })
})

test('a file goes to the cloud with progress, and comes back as its id', async ({ browser }) => {
  const phone = await open(browser)
  await phone.willChoose([{ type: 'image/jpeg', base64: jpegWithGps().toString('base64') }])
  const [answer, progress] = await phone.ask(async ({ wx }) => {
    wx.cloud.init()
    const chosen = (await wx.chooseMedia({})) as { tempFiles: { tempFilePath: string }[] }
    const heard: number[] = []
    const sent = await new Promise((success) => {
      const filePath = chosen.tempFiles[0]?.tempFilePath ?? ''
      const task = wx.cloud.uploadFile({
        cloudPath: `incoming/${Date.now()}-runtime.jpg`,
        filePath,
        success,
        fail: success,
      })
      task.onProgressUpdate(({ progress }) => heard.push(progress))
    })
    return [sent, heard]
  })
  expect(answer).toMatchObject({
    fileID: expect.stringMatching(/^cloud:\/\/.+runtime\.jpg$/),
    errMsg: 'cloud.uploadFile:ok',
  })
  expect(progress).toEqual([1, 100])
})
