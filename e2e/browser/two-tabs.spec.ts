import type { BrowserContext } from '@playwright/test'
import { must, newPerson } from '../support/local-cloud'
import { expect, test } from '../support/test'
import { Phone } from './phone'

/** A tab of one person's browser, at the slip. */
async function tab(context: BrowserContext, openid: string): Promise<Phone> {
  const phone = Phone.on(await context.newPage(), openid)
  await phone.open('pages/home/index?scene=b%3Dyg2-1')
  await phone.tap('提意见')
  return phone
}

const words = (phone: Phone) => phone.page.getByLabel('想说的事', { exact: true }).filter({ visible: true })

test('of one draft in two tabs the newer words win, and the older ones can be had back', async ({ browser }) => {
  const openid = newPerson()
  const context = await browser.newContext()
  const first = await tab(context, openid)
  await first.fill('想说的事', '三号楼的路灯不亮')
  await first.see(/，已存/)
  const second = await tab(context, openid)
  await expect(words(second)).toHaveValue('三号楼的路灯不亮')

  // Going on writing loses nothing: the other tab follows, and nobody is asked anything.
  await second.fill('想说的事', '三号楼的路灯不亮，已经三天了')
  await expect(words(first)).toHaveValue('三号楼的路灯不亮，已经三天了')
  await first.doNotSee(/另一个页面/)

  await second.fill('想说的事', '地下车库积水')
  await expect(words(first)).toHaveValue('地下车库积水')
  await first.see(/这件在另一个页面也写过/)
  await first.see('三号楼的路灯不亮，已经三天了')
  await first.tap('换成先写的')
  await expect(words(first)).toHaveValue('三号楼的路灯不亮，已经三天了')

  // Now those are the newer ones, and the other tab is told in its turn.
  await expect(words(second)).toHaveValue('三号楼的路灯不亮，已经三天了')
  await second.see('地下车库积水')
})

test('a draft sent from one tab is not sent again from the other by mistake', async ({ browser }) => {
  const openid = newPerson()
  const context = await browser.newContext()
  const first = await tab(context, openid)
  const second = await tab(context, openid)
  await first.tap('停车')
  await first.fill('想说的事', '通道被车堵住了')
  await expect(words(second)).toHaveValue('通道被车堵住了')
  await first.tap('投进意见箱')
  await first.tap('同意并投进意见箱')
  await first.see('受理编号')
  await second.see(/已经在另一个页面投出去了/)
  await expect(words(second)).toHaveValue('通道被车堵住了')
  const { items } = await must<{ items: object[] }>(openid, 'suggestion.mine')
  expect(items).toHaveLength(1)
})

test('a full storage is said, and loses nothing on the screen nor when it is sent', async ({ browser }) => {
  const openid = newPerson()
  const phone = await tab(await browser.newContext(), openid)
  await phone.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await phone.tap('停车')
  await phone.fill('想说的事', '存储满了也要能说：通道被堵')
  await phone.see(/手机存储满了，没能存草稿/)
  await expect(words(phone)).toHaveValue('存储满了也要能说：通道被堵')
  await phone.page.context().setOffline(true)
  await phone.tap('投进意见箱')
  await phone.tap('同意并投进意见箱')
  await phone.see(/手机存储也满了，没能先存下/)
  await expect(words(phone)).toHaveValue('存储满了也要能说：通道被堵')
  await phone.page.context().setOffline(false)
  await phone.tap('投进意见箱')
  await phone.see('受理编号')
})
