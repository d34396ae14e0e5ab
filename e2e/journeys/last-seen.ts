import type { DomScreen } from '../support/dom-screen'
import { newPerson } from '../support/local-cloud'
import { setWeather } from '../support/weather'
import type { World } from './screen'

interface Spoilt extends World {
  phoneOf: (openid: string) => Promise<DomScreen>
}

const BOARD = 'pages/home/index?scene=b%3Dyg2-1'
const TODAY = /今天值班|今天不值班|^现在(可以|休息)/

/** Who was here before has the name and the doors at once, whatever the signal does; of today nothing is told from memory. */
export async function lastSeen({ phoneOf, step }: Spoilt): Promise<void> {
  const phone = await phoneOf(newPerson())
  await phone.open(BOARD)
  await phone.see(TODAY)

  for (const page of [BOARD, 'pages/home/index']) {
    await step(`nothing has answered yet, and one can write all the same: ${page}`, async () => {
      await setWeather(phone.page, 'silent')
      await phone.open(page)
      await phone.see('阳光二居，换一个工作室')
      await phone.see('正在打开')
      await phone.page.getByText(TODAY).filter({ visible: true }).waitFor({ state: 'detached' })
      await phone.tap('提意见')
      await phone.see('垃圾分类')
    })
  }

  await step('nothing answers: that is said, and asked again it is as today', async () => {
    await setWeather(phone.page, 'unreachable')
    await phone.open(BOARD)
    await phone.see(/没信号也能写意见/)
    await phone.see('谁值班，连上才看得到')
    await setWeather(phone.page, 'fine')
    await phone.tap('再试一次')
    await phone.see(TODAY)
    await phone.doNotSee(/没信号也能写意见/)
  })

  await step('somebody who was never here is told what to do', async () => {
    const newcomer = await phoneOf(newPerson())
    await setWeather(newcomer.page, 'unreachable')
    await newcomer.open(BOARD)
    await newcomer.see(/请检查网络/)
    await newcomer.see('再试一次')
  })
}
