import { jpegWithGps } from '../../support/jpeg-with-gps'
import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { FIRST, kept, open, PLAIN, press, wentWrong } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('a toast goes by itself, and not with what came after it', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('提示')
  const toast = phone.page.getByRole('status')
  await expect(toast).toHaveText('好了')
  await expect(toast).toHaveCount(0)
  await phone.tap('提示再问')
  // By then the toast would have gone.
  await kept(phone, 'later')
  await press(phone, '确定')
  expect(await kept(phone, 'modal')).toMatchObject({ confirm: true })
})

test('a modal answers which of its buttons was tapped', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('弹窗')
  await phone.see('真的吗')
  await press(phone, '取消')
  expect(await kept(phone, 'modal')).toEqual({ confirm: false, cancel: true, errMsg: 'showModal:ok' })
})

test('an action sheet answers the place of the choice, and fails when there is none', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('菜单')
  await press(phone, '绿')
  expect(await kept(phone, 'sheet')).toEqual({ tapIndex: 1, errMsg: 'showActionSheet:ok' })
  await phone.tap('菜单')
  await press(phone, '取消')
  await expect.poll(() => kept(phone, 'sheet')).toEqual({ errMsg: 'showActionSheet:fail cancel' })
})

test('what is stored is still there when the app is opened again', async ({ browser }) => {
  const phone = await open(browser)
  await phone.tap('记住')
  await phone.open(FIRST)
  await phone.see('记得：一、二')
})

test('canIUse is true of exactly what the host has', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('能用吗')
  expect(await kept(phone, 'can')).toEqual([
    'canIUse',
    'chooseMedia',
    'cloud',
    'cloud.callFunction',
    'env.USER_DATA_PATH',
    'button',
    'view',
    'input.focus',
    'input.aria-label',
    'button.open-type.share',
    'picker.mode.selector',
  ])
})

test('canIUse does not guess what the host keeps no list of', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '细处能用吗')
  expect(await wentWrong(phone)).toMatch(/asked about showToast\.object\.image.*\n.*asked about input\.bindinput/)
  expect(await kept(phone, 'can')).toEqual([false, false])
})

test('an API that the host does not know is reported', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '没有的接口')
  expect(await wentWrong(phone)).toContain('wx.startSoterAuthentication is not known to the host')
})

test('a chosen photo has a path, a size and a kind, and its picture can be measured', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  const photo = jpegWithGps()
  await phone.choosePhoto('选照片', photo)
  expect(await kept(phone, 'chosen')).toEqual({ type: 'image', fileType: 'image', size: photo.length })
  expect(await kept(phone, 'info')).toMatchObject({
    width: expect.any(Number),
    height: expect.any(Number),
    type: 'jpeg',
    same: true,
  })
  expect(await kept(phone, 'compressed')).toEqual({ width: 8 })
})

test('a choice of photos can be given up or not be allowed', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.willChoose('cancel')
  await phone.tap('选照片')
  expect(await kept(phone, 'chosen')).toEqual({ errMsg: 'chooseMedia:fail cancel' })
  await phone.willChoose('deny')
  await phone.tap('选照片')
  await expect.poll(() => kept(phone, 'chosen')).toEqual({ errMsg: 'chooseMedia:fail auth deny' })
})

test('without network request and uploadFile fail in WeChat words', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask((one) => one.connect(false))
  await phone.tap('请求')
  await phone.tap('上传')
  expect(await kept(phone, 'request')).toBe('request:fail net::ERR_INTERNET_DISCONNECTED')
  expect(await kept(phone, 'upload')).toBe('uploadFile:fail net::ERR_INTERNET_DISCONNECTED')
})

test('a choice of photos that the test forgot to prepare is reported', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await press(phone, '选照片')
  expect(await wentWrong(phone)).toContain('the test does not say what is chosen')
})

test('a request ends when its time is over, and when the app gives it up', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.ask((one) => one.setCloud('hangs'))
  await phone.tap('只等一会儿')
  expect(await kept(phone, 'request')).toBe('request:fail timeout')
  await phone.tap('请求又放弃')
  await expect.poll(() => kept(phone, 'request')).toBe('request:fail abort')
})

test('a failure of the cloud has a number beside its sentence', async ({ browser }) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('问云')
  expect(await kept(phone, 'call')).toEqual({
    errCode: -504002,
    errMsg: expect.stringMatching(/^cloud\.callFunction:fail .*functions execute fail/),
  })
})

test('the addresses of files are asked for one by one, and closed to clients as by our storage rule', async ({
  browser,
}) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('要文件地址')
  expect(await kept(phone, 'addresses')).toEqual([
    {
      fileID: 'cloud://local.x/photos/a.jpg',
      tempFileURL: '',
      status: -503002,
      errMsg: 'STORAGE_EXCEED_AUTHORITY',
    },
  ])
})

test('a phone is an iPhone unless the test says otherwise', async ({ browser }) => {
  const phone = await open(browser, PLAIN, { device: { platform: 'android' } })
  await phone.tap('什么手机')
  expect(await kept(phone, 'device')).toEqual({ platform: 'android', system: 'Android 10' })
})

test('the code reaches neither window nor document by what makes functions, its own or the host’s', async ({
  browser,
}) => {
  const phone = await open(browser, PLAIN)
  await phone.tap('往外够')
  const reached = (await kept(phone, 'reach')) as string[]
  expect(reached).toHaveLength(13)
  expect(reached.filter((kind) => !['undefined', 'EvalError', 'ReferenceError'].includes(kind))).toEqual([])
  expect(await kept(phone, 'functions')).toEqual([true, true])
})
