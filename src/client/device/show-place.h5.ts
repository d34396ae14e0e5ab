import { copy } from './clipboard'
import type { Point } from './point'

export const SHOW_PLACE = '复制位置'

/** A browser has no map of ours: name and point go to the clipboard, for the person's own. */
export function showPlace(name: string, { latitude, longitude }: Point): void {
  copy(`${name} ${latitude}, ${longitude}`, '位置已复制')
}
