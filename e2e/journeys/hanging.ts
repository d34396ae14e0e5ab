import assert from 'node:assert/strict'
import { jpegWithGps } from '../support/jpeg-with-gps'
import { must, newPerson } from '../support/local-cloud'
import type { Weather } from '../support/weather'
import type { Screen, World } from './screen'

/** A phone whose network can hang. */
export interface Hanging extends World {
  weather: (phone: Screen, weather: Weather) => Promise<void>
  /** Holds back the answers to one action. @returns lets them go */
  hold: (phone: Screen, action: string) => Promise<() => void>
  /** Waits until that stands in a field. */
  stands: (phone: Screen, label: string, text: string) => Promise<void>
}

const BOARD = 'pages/home/index?scene=b%3Dyg2-1'
/** Milliseconds. A busy machine is slow; one try over a network that hangs takes 15 s at least. */
const AT_ONCE = 14_000

/** Where the network hangs, the slip opens with what the phone knows. */
export async function slipWhileItHangs({ phoneOf, step, weather }: Hanging): Promise<void> {
  const phone = await phoneOf(newPerson())

  await step('nothing answers, and the slip opens all the same', async () => {
    await phone.open(BOARD)
    await phone.see('阳光二居，换一个工作室')
    await weather(phone, 'silent')
    const begun = Date.now()
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '地库出口被堵住了。')
    assert.ok(Date.now() - begun < AT_ONCE, 'the slip waited for the network')
  })
}

/** What was left with us may come late: it fills in what nobody has touched. */
export async function profileComesLate({ phoneOf, step, hold, stands }: Hanging): Promise<void> {
  const person = newPerson()
  await must(person, 'me.update', { name: '王阿姨', phone: '13800138000' })
  const phone = await phoneOf(person)

  await step('it does not hold the slip back', async () => {
    await phone.open(BOARD)
    await phone.see('阳光二居，换一个工作室')
    const release = await hold(phone, 'me.get')
    await phone.tap('提意见')
    await phone.fill('电话，可不填', '13900139000')
    await stands(phone, '怎么称呼您，可不填', '')
    release()
  })

  await step('and leaves what was typed meanwhile', async () => {
    await stands(phone, '怎么称呼您，可不填', '王阿姨')
    await stands(phone, '电话，可不填', '13900139000')
  })
}

/** Who wants to send while a photo is on its way is asked to wait, and not longer than it takes. */
export async function photoArrivesLate({ phoneOf, step, hold }: Hanging): Promise<void> {
  const phone = await phoneOf(newPerson())
  const WAIT = '照片还在上传，请稍等'

  await step('it is asked to wait', async () => {
    await phone.open(BOARD)
    await phone.tap('提意见')
    await phone.tap('停车')
    await phone.fill('想说的事', '地库出口被堵住了。')
    const release = await hold(phone, 'upload.ticket')
    await phone.tap('加照片')
    await phone.choosePhoto('同意并加照片', jpegWithGps())
    await phone.tap('投进意见箱')
    await phone.see(WAIT)
    release()
  })

  await step('and is over by itself', async () => {
    await phone.see('第 1 张照片，已传好')
    await phone.doNotSee(WAIT)
  })
}
