import assert from 'node:assert/strict'
import { must, newPerson } from '../support/local-cloud'
import { submitted } from '../support/cases'
import type { Listed, ShortPages } from '../support/weather'
import type { Screen, World } from './screen'

/** A phone whose thumb can do more than tap. */
export interface Thumb extends World {
  /** Lets a list come by so few at a time that a handful is more than a page. */
  shortPages: (phone: Screen, limit: number, list?: Listed) => Promise<ShortPages>
  /** Makes it so low that a handful of lines is higher. */
  low: (phone: Screen) => Promise<void>
  toTheEnd: (phone: Screen) => Promise<void>
  /** How far down the page is, in px. */
  scrolled: (phone: Screen) => Promise<number>
  pullDown: (phone: Screen) => Promise<void>
  back: (phone: Screen) => Promise<void>
  /** Whether the cloud can be reached. */
  signal: (phone: Screen, on: boolean) => Promise<void>
}

const COUNT = 9
const PAGE = 4

/** More than a page of what is mine: it goes on by itself, is where it was on coming back, and is asked anew when pulled down. */
export async function lists({ phoneOf, step, shortPages, toTheEnd, scrolled, pullDown, back, signal }: Thumb) {
  const person = newPerson()
  for (let at = 1; at <= COUNT; at += 1)
    await submitted(person, { text: `第${'一二三四五六七八九'.charAt(at - 1)}件：楼道的灯坏了，晚上走路看不清。` })
  const phone = await phoneOf(person)
  await shortPages(phone, PAGE)

  await step('the newest stand first, and the others come at the end of the list', async () => {
    await phone.open('pages/me/index')
    await phone.see(/第九件/)
    await phone.doNotSee(/第五件/)
    await toTheEnd(phone)
    await phone.see(/第五件/)
    await toTheEnd(phone)
    await phone.see(/第一件/)
  })

  await step('whoever opens one and comes back is where they were', async () => {
    await phone.see(/第三件/)
    const before = await scrolled(phone)
    assert.ok(before > 0, 'it is scrolled down')
    await phone.tap(/第三件/)
    // Not what stands in the list as well: the page may still be on its way.
    await phone.see('办理经过')
    await back(phone)
    await phone.see('我提过的意见')
    assert.ok(Math.abs((await scrolled(phone)) - before) < 2, `${await scrolled(phone)} is not ${before}`)
  })

  await step('what is new comes when it is pulled down', async () => {
    await submitted(person, { text: '第十件：小区门口的路面坑坑洼洼。' })
    await pullDown(phone)
    await phone.see(/第十件/)
  })

  await step('without a signal it says that it is of before, and what is there stays', async () => {
    await signal(phone, false)
    await pullDown(phone)
    await phone.see(/没能更新，下面是之前的内容/)
    await phone.see(/第十件/)
    await signal(phone, true)
    await pullDown(phone)
    await phone.see(/第十件/)
    await phone.doNotSee(/没能更新/)
  })
  assert.equal((await must<{ items: unknown[] }>(person, 'suggestion.mine')).items.length, COUNT + 1)
}
