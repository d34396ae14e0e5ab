import type { Browser } from '@playwright/test'
import { photosInOrder, photosOfEveryKind, type Album } from '../journeys/photos'
import { newPerson } from '../support/local-cloud'
import { test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const album = (browser: Browser): Album => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
  anything: false,
  async choose(phone, name, files) {
    if (!(phone instanceof MiniProgramPhone)) return
    await phone.willChoose(files.map(({ type, content }) => ({ type, base64: content.toString('base64') })))
    await phone.tap(name)
    await phone.hasChosen()
  },
  async signal(phone, on) {
    if (!(phone instanceof MiniProgramPhone)) return
    if (on) await phone.ask((one) => one.connect(true))
    else await phone.ask((one) => one.connect(false))
  },
})

test('what is chosen by mistake is said at the photos, on the Mini Program build', ({ browser }) =>
  photosOfEveryKind(album(browser)))

test('photos are tried again and put in order one by one, on the Mini Program build', ({ browser }) =>
  photosInOrder(album(browser)))

test('a full phone is said at the photos, and stops nobody from writing', async ({ browser }) => {
  const phone = await MiniProgramPhone.of(newPerson(), browser)
  await phone.open('pages/home/index?scene=b%3Dyg2-1')
  await phone.tap('提意见')
  await phone.willChoose('full')
  await phone.tap('加照片')
  await phone.tap('同意并加照片')
  await phone.see('手机存储满了，照片放不下。请先清理手机，再点一次「加照片」；不加也可以投')
})
