import assert from 'node:assert/strict'
import { newPerson } from '../support/local-cloud'
import type { Screen, World } from './screen'

/** A phone that calls and shows the way, and can tell what it was asked for. */
export interface Reaching extends World {
  /** The number that was called last. */
  called: (phone: Screen) => Promise<string>
  /** The place that was shown last, or its address on the clipboard. */
  shown: (phone: Screen) => Promise<string>
}

const BOARD = 'pages/home/index?scene=b%3Dyg2-1'

/** The workstation is called, and found on the map; a danger is called about at once. */
export async function reach({ phoneOf, step, called, shown }: Reaching): Promise<void> {
  const phone = await phoneOf(newPerson())

  await step('the workstation is called from home', async () => {
    await phone.open(BOARD)
    await phone.tap('打电话到阳光二居')
    assert.match(await called(phone), /^021-?55550128$/)
  })

  await step('and the way there is shown', async () => {
    await phone.tap('导航到阳光二居')
    assert.match(await shown(phone), /阳光路 128 弄/)
  })

  await step('a danger that is being written about names whom to call now, and calls', async () => {
    await phone.tap('提意见')
    await phone.fill('想说的事', '楼道里闻到一股煤气味，很浓')
    await phone.tap('马上打 962777')
    assert.equal(await called(phone), '962777')
  })
}
