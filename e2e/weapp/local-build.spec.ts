import { newPerson, must } from '../support/local-cloud'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

/** What the build for the local cloud is built to talk to (config/index.ts); here it is led to the cloud of the tests. */
const BUILT_FOR = 'http://127.0.0.1:8787'

test.afterEach(checkPhones)

test('the build for the local cloud, without WeChat’s: a suggestion with a photo over plain requests', async ({
  browser,
}) => {
  const openid = newPerson()
  const phone = await MiniProgramPhone.of(openid, browser, { folder: 'dist/weapp-local' })
  const asked: string[] = []
  await phone.page.route(`${BUILT_FOR}/**`, async (route) => {
    const url = route.request().url()
    asked.push(new URL(url).pathname)
    const response = await route.fetch({ url: url.replace(BUILT_FOR, process.env.E2E_URL ?? '') })
    await route.fulfill({ response, headers: { ...response.headers(), ...ANY_ORIGIN } })
  })
  await phone.open(`pages/home/index?scene=b%3Dyg2-1&as=${openid}`)
  await phone.tap('提意见')
  await phone.tap('市容环境')
  await phone.fill('想说的事', '门口的路灯晚上不亮，走路看不清。')
  await phone.tap('加照片')
  await phone.choosePhoto('同意并加照片', jpegWithGps())
  await phone.see('已传好')
  await phone.tap('投进意见箱')
  await phone.see('受理回执')
  const { items } = await must<{ items: unknown[] }>(openid, 'suggestion.mine')
  expect(items).toHaveLength(1)
  expect(new Set(asked)).toEqual(new Set(['/call/api', '/upload']))
})

/** A browser asks before it talks to another address; WeChat does not. */
const ANY_ORIGIN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
