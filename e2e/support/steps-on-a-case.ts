import type { DomScreen } from './dom-screen'
import type { Mode, ScreenName } from './screens'
import { setWeather } from './weather'

export type Steps = (screen: DomScreen, mode: Mode) => Promise<unknown>

/** What is done on a resident's case. */
export const ON_A_CASE: Partial<Record<ScreenName, Steps>> = {
  'case, a supplement waits': async (screen) => {
    await screen.tap('补充情况')
    await screen.fill('补充的内容', '昨天又往外扩了一米。')
    await setWeather(screen.page, 'unreachable')
    await screen.tap('提交补充')
    await screen.tap('同意并提交')
    await screen.see(/现在连不上，补充先存在手机里了/)
  },
  'case, a bad rating': async (screen) => {
    await screen.tap('不满意')
    await screen.tap('提交评价')
    await screen.see('请告诉我们问题解决了没有')
  },
  'case, supplementing, a sheet open': async (screen) => {
    await screen.tap('补充情况')
    await screen.see('提交补充')
  },
  'case, withdrawing, a sheet open': async (screen) => {
    await screen.tap('撤回这件意见')
    await screen.see('撤回这件意见吗')
  },
  'case, asking again, a sheet open': async (screen) => {
    await screen.tap('再次办理')
    await screen.see('提交，再次办理')
  },
}
