import { DISTRICT } from '../support/cases'
import { must, newPerson } from '../support/local-cloud'
import type { World } from './screen'

/** More than stand on one screen. */
const STREETS = ['一', '二', '三', '四', '五', '六']

/** Who scanned nothing and says not where they are finds their workstation by a word of its name or address. */
export async function searchWorkstation({ phoneOf, step }: World): Promise<void> {
  const person = newPerson()
  // Letters of its own: other people open workstations too.
  const mark = person.slice(-6)
  for (const street of STREETS) {
    await must(DISTRICT, 'workstation.create', {
      ...{ name: `${mark}杏花${street}居`, town: '杏花街道', address: `杏花${street}路 12 号`, phone: '021-55550109' },
    })
  }
  const phone = await phoneOf(person)

  await step('a word of the name, written as people write it, leaves what has it', async () => {
    await phone.open('pages/home/index')
    await phone.see('阳光二居')
    await phone.fill('找工作室', `${mark} 杏花3居委`)
    await phone.see('找到 1 个工作室')
    await phone.see(`${mark}杏花三居`)
    await phone.doNotSee('阳光二居')
  })

  await step('what nobody has says what to do, and shows all again', async () => {
    await phone.fill('找工作室', '没有这条路')
    await phone.see(/没有找到「没有这条路」。可以少写几个字/)
    await phone.tap('看全部工作室')
    await phone.see('阳光二居')
  })

  await step('what was found can be chosen, and is remembered', async () => {
    await phone.fill('找工作室', `${mark} 杏花五路`)
    await phone.doNotSee('阳光二居')
    await phone.tap(`${mark}杏花五居`)
    await phone.see(`${mark}杏花五居，换一个工作室`)
    await phone.open('pages/home/index')
    await phone.see(`${mark}杏花五居，换一个工作室`)
  })

  await step('and it is searched the same when another one is chosen', async () => {
    await phone.tap(`${mark}杏花五居，换一个工作室`)
    await phone.fill('找工作室', '龙潭路')
    await phone.see('找到 1 个工作室')
    await phone.tap(/^龙潭/)
    await phone.see('龙潭，换一个工作室')
  })
}
