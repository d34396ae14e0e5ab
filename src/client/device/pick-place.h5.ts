import type { NoPoint, Point } from './point'
import { position } from './position'

interface PickedPlace extends Point {
  text?: string
}

export const PICK = { words: '带上我现在的位置', picked: '带上了您现在的位置', failed: '没能找到您的位置' }

/** A browser has no map without a network of somebody else's: it can say where it is. */
export function pickPlace(): Promise<PickedPlace | NoPoint | undefined> {
  return position()
}
