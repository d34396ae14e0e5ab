import { createHmac, timingSafeEqual } from 'node:crypto'

import { parseCloudPath } from './cloud-path'

/**
 * Addresses that carry their own permission: path, expiry and a keyed hash over both. Only unreserved characters, since
 * the SDK runs `encodeURI` over them once more.
 */
export class SignedUrls {
  constructor(
    private readonly key: string,
    private readonly now: () => number,
  ) {}

  /** `/<place>/<path>?t=<expiry>&sign=<hash>`, valid for `seconds` from now. */
  sign(place: 'files' | 'uploads', cloudPath: string, seconds: number): string {
    const expiry = Math.floor(this.now() / 1000) + seconds
    const name = Buffer.from(cloudPath).toString('base64url')
    return `/${place}/${name}?t=${expiry}&sign=${this.hash(place, cloudPath, expiry)}`
  }

  /** The cloud path of an address that is ours and still valid, else undefined. */
  verify(place: 'files' | 'uploads', url: URL): string | undefined {
    const name = url.pathname.slice(place.length + 2)
    const cloudPath = parseCloudPath(Buffer.from(name, 'base64url').toString())
    const expiry = Number(url.searchParams.get('t'))
    if (cloudPath === undefined || !Number.isSafeInteger(expiry) || expiry * 1000 <= this.now()) return undefined
    const given = Buffer.from(url.searchParams.get('sign') ?? '')
    const expected = Buffer.from(this.hash(place, cloudPath, expiry))
    return given.length === expected.length && timingSafeEqual(given, expected) ? cloudPath : undefined
  }

  private hash(place: string, cloudPath: string, expiry: number): string {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([place, cloudPath, expiry]))
      .digest('hex')
      .slice(0, 32)
  }
}
