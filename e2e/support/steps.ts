import type { Screen } from '../journeys/screen'
import { jpegWithGps } from './jpeg-with-gps'
import type { Mode, ScreenName } from './screens'

type Steps = (screen: Screen, mode: Mode) => Promise<unknown>

/** What is done on a screen, once it is open and at rest, to see what it is listed for. */
const STEPS: Partial<Record<ScreenName, Steps>> = {
  'submit, a field is wrong': async (screen) => {
    // In elder mode it is asked step by step.
    await screen.tap(/^(投进意见箱|下一步)$/)
    await screen.see('请选一下是哪方面的事')
  },
  'submit, a danger': async (screen, mode) => {
    await toTheWords(screen, mode)
    await screen.fill('想说的事', '楼道里闻到一股煤气味，很浓')
    await screen.see('马上打 962777')
  },
  'submit, with a photo': async (screen, mode) => {
    await toTheWords(screen, mode)
    await screen.choosePhoto('加照片', jpegWithGps())
    await screen.see('已传好')
  },
  'wall, reporting, a sheet open': async (screen) => {
    await screen.tap('举报不当内容')
    await screen.see('告诉工作室')
  },
  'submit, something alike': async (screen, mode) => {
    if (mode.startsWith('elder')) {
      await screen.tap('侵占绿地')
      await screen.tap('下一步')
    }
    await screen.fill('想说的事', '3 号楼北侧的绿地被人圈起来种菜')
    await screen.see('有邻居提过相像的事')
  },
  'submit, asked for consent': async (screen, mode) => {
    await screen.tap('市容环境')
    if (mode.startsWith('elder')) await screen.tap('下一步')
    await screen.fill('想说的事', '门口的路灯晚上不亮，走路看不清。')
    if (mode.startsWith('elder')) await screen.tap('下一步')
    await screen.tap('投进意见箱')
    await screen.see('投之前，请看一下')
  },
  'desk case, a sheet open': async (screen) => {
    await screen.tap('受理')
    await screen.see('确认受理')
  },
  'desk case, handing on, a sheet open': async (screen) => {
    await screen.tap('更多办理')
    await screen.tap('转办')
    await screen.see('区局')
  },
}

/** In elder mode it is asked step by step, the topic first. */
async function toTheWords(screen: Screen, mode: Mode): Promise<void> {
  if (!mode.startsWith('elder')) return
  await screen.tap('市容环境')
  await screen.tap('下一步')
}

/** Whether something is done on the screen of that name after it has opened. */
export function hasSteps(name: ScreenName): boolean {
  return name in STEPS
}

/** Does what the screen of that name is listed for, if anything. */
export async function stepsOn(screen: Screen, name: ScreenName, mode: Mode): Promise<void> {
  await STEPS[name]?.(screen, mode)
}

/** Screens of a phone without network. */
export function isOffline(name: ScreenName): boolean {
  return name === 'home, no network'
}
