import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { parseScene } from '@/contract/board'
import { id } from '@/contract/schema'
import { getHome } from '@/contract/workstation'
import { addressParam } from '../device/address-param'
import { pages } from '../device/pages'
import { sceneOf } from '../device/scene'
import { currentWorkstation } from '../device/workstation'
import { askAhead } from './use-call'

/**
 * Asks for home while its page is still being evaluated: the answer is on its way meanwhile, and the page, which asks for
 * the very same, finds it. In the browser build the page is there before the question would be.
 */
export function askHomeEarly(): void {
  if (process.env.TARO_ENV !== 'weapp' || `/${Taro.getLaunchOptionsSync().path}` !== pages.home()) return
  const input = homeFirstAsked()
  if (input) askAhead(getHome, input)
}

/** In the order of pages/home/parts/use-home.ts: the board that was scanned, where they were last, the card they came by. */
function homeFirstAsked(): { scene: string } | { workstationId: string } | undefined {
  const scene = sceneOf(addressParam('scene'))
  if (scene !== undefined && parseScene(scene)) return { scene }
  const workstationId = currentWorkstation() ?? addressParam('workstation')
  return v.is(id, workstationId) ? { workstationId } : undefined
}
