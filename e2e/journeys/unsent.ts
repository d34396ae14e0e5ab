import assert from 'node:assert/strict'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/** Before the first photo of somebody. */
const AGREE = '同意并加照片'

interface Mine {
  items: { id: string; excerpt: string }[]
}

/** A phone whose signal can be taken away. */
export interface Underground extends World {
  signal: (phone: Screen, on: boolean) => Promise<void>
  /** Whether the app opens without a signal: a Mini Program lies on the phone, a web page does not. */
  opensWithout: boolean
  /** How many photos and recordings the app keeps on the phone. */
  copies: (phone: Screen) => Promise<number>
}

/** They go a moment after what they were kept for. */
async function noCopiesLeft({ copies }: Underground, phone: Screen): Promise<void> {
  for (let tries = 0; tries < 50 && (await copies(phone)) > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.equal(await copies(phone), 0)
}

/** A photo that found no signal is part of the draft: it is there when the app is opened again, and goes on from there. */
export async function photoOfADraft(world: Underground): Promise<void> {
  const { phoneOf, step, signal, opensWithout, copies } = world
  const resident = newPerson()
  const phone = await phoneOf(resident)

  async function begin(photo: string) {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await signal(phone, false)
    if (photo === AGREE) await phone.tap('加照片')
    await phone.choosePhoto(photo, jpegWithGps())
    await phone.see('没传上')
    await phone.see(/，已存/)
  }
  async function reopen() {
    if (!opensWithout) await signal(phone, true)
    await phone.open('pages/home/index')
    await phone.tap('提意见')
    await phone.see(/上次没写完的还在/)
  }

  await step('begun without a signal, it is there the next time, to be seen', async () => {
    await begin(AGREE)
    await reopen()
    await phone.see(opensWithout ? '第 1 张照片，没传上' : '第 1 张照片，已传好')
    assert.notEqual(await phone.pictureIn('第 1 张照片'), '')
  })

  await step('given up, nothing of it stays on the phone', async () => {
    await phone.tap('不要了，重新写')
    await phone.tap('清掉，重新写')
    await noCopiesLeft(world, phone)
    await signal(phone, true)
  })

  await step('with a signal it goes on by itself, and its copy goes', async () => {
    await begin('加照片')
    assert.equal(await copies(phone), 1)
    await reopen()
    if (opensWithout) {
      await signal(phone, true)
      await phone.tap('第 1 张照片')
    }
    await phone.see('第 1 张照片，已传好')
    await noCopiesLeft(world, phone)
    await phone.fill('想说的事', `消防通道又停了三辆车 ${resident.slice(-6)}`)
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<Mine>(resident, 'suggestion.mine')
    const { photos } = await must<{ photos: unknown[] }>(resident, 'suggestion.get', { id: items[0]?.id })
    assert.equal(photos.length, 1)
  })
}

/** What the box refuses is taken up again whole, with its photo. */
export async function unsentAndMended(world: Underground): Promise<void> {
  const { phoneOf, step, signal } = world
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('it is refused once there is a signal', async () => {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '这句话里有违规测试，没信号写的')
    await signal(phone, false)
    await phone.tap('加照片')
    await phone.choosePhoto(AGREE, jpegWithGps())
    await phone.see('没传上')
    await phone.tap('投进意见箱')
    await phone.see(/现在连不上/)
    await signal(phone, true)
    await phone.see(/请换个说法再提交/)
  })

  await step('mended, it goes with its photo, and nothing stays on the phone', async () => {
    await phone.tap('改一改再投')
    await phone.see(/第 1 张照片，已传好/)
    await phone.fill('想说的事', '消防通道又停了三辆车')
    await phone.tap('投进意见箱')
    await phone.see('受理回执')
    const { items } = await must<Mine>(resident, 'suggestion.mine')
    const { photos } = await must<{ photos: unknown[] }>(resident, 'suggestion.get', { id: items[0]?.id })
    assert.equal(photos.length, 1)
    await noCopiesLeft(world, phone)
  })
}

/**
 * Written in a stairwell without a signal, with a photo: it waits on the phone, also when the app is closed, and goes into
 * the box once, by itself, when the signal is back.
 */
export async function unsent({ phoneOf, step, signal, opensWithout }: Underground): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)
  const text = `地下车库的灯坏了三盏，没信号写的 ${resident.slice(-6)}`
  const mine = () => must<Mine>(resident, 'suggestion.mine')

  await step('without a signal it is put aside, and the resident is told', async () => {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', text)
    await signal(phone, false)
    await phone.tap('加照片')
    await phone.choosePhoto('同意并加照片', jpegWithGps())
    await phone.see('没传上')
    await phone.tap('投进意见箱')
    await phone.see(/现在连不上/)
    await phone.see(/1 张照片/)
    assert.equal((await mine()).items.length, 0)
  })

  await step('opened without a signal where it was opened before, another can be written', async () => {
    if (!opensWithout) return
    await phone.open('pages/home/index')
    await phone.see(/没信号也能写意见/)
    await phone.tap('提意见')
    await phone.see('想说的事')
    await phone.see('垃圾分类')
  })

  await step('the app is closed and opened again, and it is still there', async () => {
    if (!opensWithout) return
    await phone.open('pages/me/index')
    await phone.tap('待发 1 件')
    await phone.see(text)
  })

  await step('with a signal it goes by itself, once, with its photo', async () => {
    await signal(phone, true)
    await phone.see('已经投进意见箱')
    const { items } = await mine()
    assert.equal(items.length, 1)
    const view = await must<{ text: string; photos: unknown[] }>(resident, 'suggestion.get', { id: items[0]?.id })
    assert.equal(view.text, text)
    assert.equal(view.photos.length, 1)
    await phone.open('pages/me/index')
    await phone.see('待受理')
    await phone.doNotSee(/待发 1 件/)
  })
}

/** One that waits can be thrown away. */
export async function unsentAndThrownAway({ phoneOf, step, signal }: Underground): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('one is written without a signal', async () => {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '电动车堵住了楼道口，没信号写的')
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see(/现在连不上/)
  })

  await step('it can be thrown away, after asking', async () => {
    await phone.tap('删掉这件待发的意见')
    await phone.see('删掉这件意见吗')
    await phone.tap('删掉')
    await phone.see('没有待发的意见')
    await signal(phone, true)
    await phone.open('pages/me/index')
    await phone.see('您还没有提过意见')
  })
}

/** What the box refuses is kept for its writer to mend, and goes with all else of theirs when they have it removed. */
export async function unsentAndRefused({ phoneOf, step, signal }: Underground): Promise<void> {
  const resident = newPerson()
  const phone = await phoneOf(resident)

  await step('it is refused once there is a signal, with why', async () => {
    await phone.open('pages/home/index?scene=b%3Dyg2-1')
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '这句话里有违规测试，没信号写的')
    await signal(phone, false)
    await phone.tap('投进意见箱')
    await phone.tap('同意并投进意见箱')
    await phone.see(/现在连不上/)
    await signal(phone, true)
    await phone.see(/请换个说法再提交/)
    await phone.see('改一改再投')
  })

  await step('it is removed with what else there is of them', async () => {
    await phone.open('pages/me/index')
    await phone.see('待发 1 件')
    await phone.open('mine/data/index')
    await phone.tap('删除我的个人信息')
    await phone.see('真的要删除吗')
    await phone.tap('删除')
    await phone.see('删除好了')
    await phone.open('pages/me/index')
    await phone.see('您还没有提过意见')
    await phone.doNotSee(/待发/)
  })
}
