import { appJson } from '../config'
import { fail } from '../report'
import { answer } from './callback'
import { controls, mustLeave } from './controls'

export interface Position {
  latitude: number
  longitude: number
}

/** What WeChat's map gives; both words may be empty. */
export interface ChosenPlace extends Position {
  name: string
  address: string
}

/** What stands for none is refused by WeChat before anybody is asked. */
function mustBeDeclared(api: string): void {
  if (!(appJson.requiredPrivateInfos ?? []).includes(api))
    throw new Error(
      fail(`${api}:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json`),
    )
}

function isDegrees({ latitude, longitude }: Position): boolean {
  return Number.isFinite(latitude) && Number.isFinite(longitude)
}

/** WeChat's map and the phone's satellites, as far as an app sees them. */
export const location = {
  chooseLocation: answer('chooseLocation', () => {
    mustBeDeclared('chooseLocation')
    const { place } = controls
    controls.place = undefined
    if (place === undefined)
      throw new Error(fail('chooseLocation was called, and the test does not say what is picked'))
    if (place === 'cancel') throw new Error('chooseLocation:fail cancel')
    if (place === 'deny') throw new Error('chooseLocation:fail auth deny')
    if (place === 'break') throw new Error('chooseLocation:fail map sdk error')
    return place
  }),
  getLocation: answer('getLocation', ({ type = 'wgs84' }: { type?: string }) => {
    mustBeDeclared('getLocation')
    if (appJson.permission?.['scope.userLocation'] === undefined)
      throw new Error(fail('getLocation was called, and app.json gives no reason in permission'))
    const { position } = controls
    controls.position = undefined
    if (position === undefined) throw new Error(fail('getLocation was called, and the test does not say where it is'))
    if (position === 'deny') throw new Error('getLocation:fail auth deny')
    if (position === 'break') throw new Error('getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF')
    // The host has no other: a test gives the degrees of Chinese maps.
    if (type !== 'gcj02') throw new Error(fail(`getLocation was asked for ${type}, and openLocation takes gcj02`))
    return { ...position, accuracy: 30, speed: 0, altitude: 0, verticalAccuracy: 0, horizontalAccuracy: 30 }
  }),
  openLocation: answer('openLocation', (place: Position) => {
    if (!isDegrees(place)) throw new Error('openLocation:fail parameter error')
    mustLeave('openLocation')
    shown.push(place)
  }),
}

/** The places that were shown on WeChat's map, oldest first; the map is not drawn. */
export const shown: object[] = []
