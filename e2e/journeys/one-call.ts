import assert from 'node:assert/strict'
import { callsFrom } from '../support/calls'
import type { DomScreen } from '../support/dom-screen'
import { newPerson } from '../support/local-cloud'
import type { World } from './screen'

/** Phones of which can be heard what they ask the cloud for. */
interface Heard extends World {
  phoneOf: (openid: string) => Promise<DomScreen>
}

const HOME = 'pages/home/index'
/** What is told from no memory, but only once the cloud has answered. */
const OPEN_NOW = /^现在(可以直接上门|休息，可以先写下来)$/
const CARD = `${HOME}?workstation=longtan`

/** Home costs one call before it shows anything, by whichever way somebody comes, and none that follows (budgets). */
export async function oneCall({ phoneOf, step }: Heard): Promise<void> {
  const phone = await phoneOf(newPerson())
  const asked = callsFrom(phone.page)

  async function opens(page: string, shows: string): Promise<void> {
    asked.length = 0
    await phone.open(page)
    await phone.see(shows)
    await phone.see(OPEN_NOW)
    assert.deepEqual(asked, ['home.get'])
  }

  await step('a board that is scanned', () => opens(`${HOME}?scene=b%3Dyg2-1`, '阳光二居，换一个工作室'))
  await step('the workstation they were at last', () => opens(HOME, '阳光二居，换一个工作室'))
  await step('a card, for somebody who was never here', async () => {
    const newcomer = await phoneOf(newPerson())
    const calls = callsFrom(newcomer.page)
    await newcomer.open(CARD)
    await newcomer.see('龙潭，换一个工作室')
    await newcomer.see(OPEN_NOW)
    assert.deepEqual(calls, ['home.get'])
  })
}
