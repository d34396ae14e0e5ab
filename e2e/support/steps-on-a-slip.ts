import type { DomScreen } from './dom-screen'
import type { Mode } from './screens'
import { setWeather } from './weather'
import { wrongCode } from './wrong-code'

const TEXT = '门口的路灯晚上不亮，走路看不清。'

/** In elder mode it is asked step by step, the topic first. */
export async function toTheWords(screen: DomScreen, mode: Mode): Promise<void> {
  if (!mode.startsWith('elder')) return
  await screen.tap('市容环境')
  await screen.tap('下一步')
}

/** To where it is and who may see it: in elder mode the last step. */
export async function toTheDetails(screen: DomScreen, mode: Mode): Promise<void> {
  if (!mode.startsWith('elder')) return
  await toTheWords(screen, mode)
  await screen.fill('想说的事', TEXT)
  await screen.tap('下一步')
}

/** Begins to record, and leaves it running. */
export async function recording(screen: DomScreen, mode: Mode): Promise<void> {
  await toTheWords(screen, mode)
  await screen.tap('不方便写？点这里录音')
  await screen.see('正在录，请说吧')
}

/** Says something for two seconds. */
export async function recorded(screen: DomScreen, mode: Mode): Promise<void> {
  await recording(screen, mode)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  await screen.tap('说完了')
  await screen.see(/^听录音 \d+ 秒/)
}

/** Writes, and puts it into the box where no signal is. */
export async function withoutSignal(screen: DomScreen, mode: Mode, text = TEXT): Promise<void> {
  const elder = mode.startsWith('elder')
  await screen.tap('市容环境')
  if (elder) await screen.tap('下一步')
  await screen.fill('想说的事', text)
  if (elder) await screen.tap('下一步')
  await setWeather(screen.page, 'unreachable')
  await screen.tap('投进意见箱')
  await screen.see(/现在连不上/)
}

/** Leaves what was begun, and comes back to it. */
export async function begunBefore(screen: DomScreen, mode: Mode): Promise<void> {
  await toTheWords(screen, mode)
  await screen.fill('想说的事', TEXT)
  await screen.page.reload()
  await screen.see('上次没写完的还在，接着写就行。')
}

/** Guesses at the code of a slip until it says to wait: the first few cost nothing, and afterwards each one says so. */
export async function slowedDown(screen: DomScreen): Promise<void> {
  let said = ''
  while (!said.startsWith('输错的次数有点多')) {
    await screen.fill('查询码', wrongCode())
    await screen.tap('查进度')
    said = await screen.see(/^(编号和查询码对不上|输错的次数有点多)/)
  }
}
