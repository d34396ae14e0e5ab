/** A point on the map, in degrees as Chinese maps and WeChat count them (GCJ-02). */
export interface Point {
  latitude: number
  longitude: number
}

/** Why there is none: `refused` when the person or the platform does not allow it, `failed` when it could not be found. */
export type NoPoint = 'refused' | 'failed'

const DECIMALS = 5

/** To about a metre: what is finer says nothing about a place, only about a device. */
export function rounded({ latitude, longitude }: Point): Point {
  return { latitude: Number(latitude.toFixed(DECIMALS)), longitude: Number(longitude.toFixed(DECIMALS)) }
}
