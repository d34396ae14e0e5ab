import type { Browser } from '@playwright/test'
import { badWall, supportUnheard } from '../journeys/bad-wall'
import { guessing } from '../journeys/guessing'
import type { Screen, World } from '../journeys/screen'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { checkPhones, MiniProgramPhone } from './phone'

test.afterEach(checkPhones)

const world = (browser: Browser): World => ({
  phoneOf: (openid) => MiniProgramPhone.of(openid, browser),
  step: (title, work) => test.step(title, work),
})

function own(screen: Screen): MiniProgramPhone {
  if (!(screen instanceof MiniProgramPhone)) throw new Error('no phone of this build')
  return screen
}

test('what became of a case since it was shared is said, with a way on, on the Mini Program build', ({ browser }) =>
  badWall(world(browser)))

test('joining in that did not arrive is taken back, on the Mini Program build', ({ browser }) =>
  supportUnheard(world(browser), (phone, on) =>
    on ? own(phone).ask((one) => one.connect(true)) : own(phone).ask((one) => one.connect(false)),
  ))

test('wrong codes are slowed with a word on how long, and never for the owner, on the Mini Program build', ({
  browser,
}) =>
  guessing({
    ...world(browser),
    async awayAndBack(phone) {
      await own(phone).ask((one) => one.hide())
      await own(phone).ask((one) => one.show())
    },
    written: (phone, label) =>
      own(phone).page.getByLabel(label, { exact: true }).filter({ visible: true }).inputValue(),
  }))

test('with a full storage and no signal it says so above the button, and nothing of it is lost', async ({
  browser,
}) => {
  const openid = newPerson()
  const words = '门口的路灯晚上不亮，走路看不清。'
  const phone = await MiniProgramPhone.of(openid, browser, { device: { storageFull: true } })
  await phone.open('pages/home/index?scene=b%3Dyg2-1')
  await phone.tap('提意见')
  await phone.tap('市容环境')
  await phone.fill('想说的事', words)
  await phone.tap('加照片')
  await phone.choosePhoto('同意并加照片', jpegWithGps())
  await phone.see('已传好')
  await phone.ask((one) => one.connect(false))
  await phone.tap('投进意见箱')
  await phone.see('网络不太好，手机存储也满了，没能先存下。请留在这一页，有信号再试；也可以少放几张照片。')
  const [said, button] = [phone.page.getByText(/没能先存下/), phone.page.getByRole('button', { name: '投进意见箱' })]
  const top = async (what: typeof said) => (await what.filter({ visible: true }).first().boundingBox())?.y ?? Number.NaN
  expect(await top(said)).toBeLessThan(await top(button))
  await expect(phone.page.getByLabel('想说的事', { exact: true }).filter({ visible: true })).toHaveValue(words)
  await phone.see('已传好')
  await phone.ask((one) => one.connect(true))
  await phone.tap('投进意见箱')
  await phone.see('受理回执')
  const { items } = await must<{ items: { id: string }[] }>(openid, 'suggestion.mine')
  const sent = await must<{ text: string; photos: unknown[] }>(openid, 'suggestion.get', { id: items[0]?.id })
  expect([items.length, sent.text, sent.photos.length]).toEqual([1, words, 1])
})
