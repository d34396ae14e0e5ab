import { newPerson } from '../support/local-cloud'
import type { Located } from './place'

/** Beside the door of 龙潭, which stands second in the district's list. */
const AT_LONGTAN = { latitude: 31.2405, longitude: 121.4898 }

/** Who scanned nothing finds the workstation that is near, when they say where they are; and finds it without. */
export async function nearest({ phoneOf, step, isAt }: Pick<Located, 'phoneOf' | 'step' | 'isAt'>): Promise<void> {
  const phone = await phoneOf(newPerson())

  await step('nobody is asked where they are before they tap for it', async () => {
    await phone.open('pages/home/index')
    await phone.see('您在哪个工作室附近')
    await phone.see('看一次您在哪里，只在手机上算远近，不保存')
    await phone.doNotSee(/约 .*(米|公里)/)
  })

  await step('a no is answered with what to do, and the list stays', async () => {
    await isAt(phone, 'deny')
    await phone.tap('按离我远近排')
    await phone.see(/没有允许使用位置。.*也可以直接在下面选/)
    await phone.see('阳光二居')
  })

  await step('a yes puts the nearest first, with how far it is', async () => {
    await isAt(phone, AT_LONGTAN)
    await phone.tap('按离我远近排')
    await phone.see('离您近的排在前面，是直线距离')
    await phone.see(/^(就在附近|约 \d+ 米) · 龙潭街道/)
    await phone.see(/^约 [\d.]+ 公里 · 阳光街道/)
    await phone.tap(/^龙潭/)
  })

  await step('which is remembered', async () => {
    await phone.see('龙潭，换一个工作室')
    await phone.open('pages/home/index')
    await phone.see('龙潭，换一个工作室')
    await phone.see(/今天值班|今天不值班/)
  })
}
