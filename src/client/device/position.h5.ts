import { gcj02 } from './gcj02'
import { rounded, type NoPoint, type Point } from './point'

export const ALLOW_POSITION = '请在浏览器的网站设置里允许使用位置，再点一次'

/** A minute-old point is good enough to say what is near. */
const OPTIONS = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 }

/** Where the device is now. The browser asks the person; it counts as satellites do, Chinese maps do not. */
export function position(): Promise<Point | NoPoint> {
  return new Promise((resolve) => {
    // A browser that is asked over plain http has none.
    if (!('geolocation' in navigator)) return resolve('failed')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(rounded(gcj02(coords))),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'refused' : 'failed'),
      OPTIONS,
    )
  })
}
