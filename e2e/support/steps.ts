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
  'submit, with a photo': async (screen, mode) => {
    if (mode.startsWith('elder')) {
      await screen.tap('市容环境')
      await screen.tap('下一步')
    }
    await screen.choosePhoto('加照片', jpegWithGps())
    await screen.see('已传好')
  },
  'desk case, a sheet open': async (screen) => {
    await screen.tap('受理')
    await screen.see('确认受理')
  },
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
