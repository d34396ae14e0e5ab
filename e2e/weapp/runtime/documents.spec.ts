import { expect, test } from '../../support/test'
import { checkPhones, type MiniProgramPhone } from '../phone'
import { open } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

const NOTICE = { name: '公示.PDF', type: 'application/pdf', base64: Buffer.from('%PDF-1.4').toString('base64') }
const PHOTO = { name: 'a.png', type: 'image/png', base64: 'AAAA' }

/** What the phone answers when the app asks for files as `choice` says. */
function choose(phone: MiniProgramPhone, choice: object): Promise<unknown> {
  return phone.page.evaluate(
    (given) => window.phone.wx.chooseMessageFile(given)?.catch((error: unknown) => error),
    choice,
  )
}

test('a file of a conversation has a path, a name, a size, a kind and a time', async ({ browser }) => {
  const phone = await open(browser)
  await phone.willChooseFiles([NOTICE, PHOTO])
  expect(await choose(phone, { count: 5 })).toEqual({
    errMsg: 'chooseMessageFile:ok',
    tempFiles: [
      { path: expect.stringMatching(/\.pdf$/), name: '公示.PDF', size: 8, type: 'file', time: expect.any(Number) },
      { path: expect.stringMatching(/\.png$/), name: 'a.png', size: 3, type: 'image', time: expect.any(Number) },
    ],
  })
})

test('no more files come than are asked for', async ({ browser }) => {
  const phone = await open(browser)
  await phone.willChooseFiles([PHOTO, NOTICE])
  expect(await choose(phone, { count: 1, type: 'all' })).toMatchObject({ tempFiles: [{ name: 'a.png' }] })
})

test('a choice of files can be given up, and must say how many', async ({ browser }) => {
  const phone = await open(browser)
  await phone.willChooseFiles('cancel')
  expect(await choose(phone, { count: 1 })).toEqual({ errMsg: 'chooseMessageFile:fail cancel' })
  await phone.willChooseFiles([NOTICE])
  expect(await choose(phone, {})).toEqual({ errMsg: 'chooseMessageFile:fail invalid count' })
})

test('a test that picks what the app does not offer, or nothing, is told', async ({ browser }) => {
  const phone = await open(browser)
  await phone.willChooseFiles([NOTICE])
  await choose(phone, { count: 1, type: 'image' })
  await phone.willChooseFiles([NOTICE])
  await choose(phone, { count: 1, type: 'file', extension: ['docx', '.doc'] })
  await choose(phone, { count: 1 })
  expect(await phone.ask((one) => one.failures.splice(0))).toEqual([
    expect.stringContaining('公示.PDF is not what it offers'),
    expect.stringContaining('公示.PDF is not what it offers'),
    expect.stringContaining('the test does not say what is chosen'),
  ])
})

test('a document is shown by its ending or the kind that is named, and what is none is refused', async ({
  browser,
}) => {
  const phone = await open(browser)
  await phone.willChooseFiles([NOTICE, PHOTO])
  const told = await phone.ask(async ({ wx, opened }) => {
    const { tempFiles } = (await wx.chooseMessageFile({ count: 2 })) as { tempFiles: { path: string }[] }
    const [notice = '', photo = ''] = tempFiles.map(({ path }) => path)
    const attempt = (options: Parameters<typeof wx.openDocument>[0]) =>
      wx.openDocument(options)?.catch((error: unknown) => error)
    return {
      answers: [
        await attempt({ filePath: notice, showMenu: true }),
        await attempt({ filePath: photo }),
        await attempt({ filePath: photo, fileType: 'docx' }),
        await attempt({ filePath: 'wxfile://none.pdf' }),
      ],
      opened,
    }
  })
  expect(told.answers).toEqual([
    { errMsg: 'openDocument:ok' },
    { errMsg: 'openDocument:fail filetype not supported' },
    { errMsg: 'openDocument:ok' },
    { errMsg: "openDocument:fail file doesn't exist" },
  ])
  expect(told.opened).toEqual([
    { fileType: 'pdf', size: 8, showMenu: true },
    { fileType: 'docx', size: 3, showMenu: false },
  ])
})
