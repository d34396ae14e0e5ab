import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanImage } from '../platform/image/clean'
import { comment, exifWithGps, jpeg, png, webp } from '../testing/images'

function words(bytes: Buffer | undefined): string {
  return bytes?.toString('latin1') ?? ''
}

describe('a photo that is shown to others', () => {
  it('is a JPEG without place, comment, or anything after its end', () => {
    const clean = cleanImage(jpeg([exifWithGps(1), comment('secret')], Buffer.from('trailing GPSHERE')))
    expect(clean?.ending).toBe('jpg')
    expect(words(clean?.bytes)).not.toMatch(/Exif|GPSHERE|secret|trailing/)
    expect(clean?.bytes.equals(jpeg())).toBe(true)
  })

  it('keeps which way is up, and nothing else of the EXIF', () => {
    const clean = cleanImage(jpeg([exifWithGps(6)]))
    expect(words(clean?.bytes)).toContain('Exif')
    expect(words(clean?.bytes)).not.toContain('GPSHERE')
    expect(clean?.bytes.length).toBe(jpeg().length + 36)
    // Cleaning what is clean changes nothing: the orientation was written as it is read.
    expect(cleanImage(clean?.bytes ?? Buffer.alloc(0))?.bytes).toEqual(clean?.bytes)
  })

  it('is a PNG without texts, times and EXIF', () => {
    const clean = cleanImage(
      png([
        ['tEXt', 'Comment\0secret'],
        ['eXIf', 'II*GPSHERE'],
        ['tIME', '1234567'],
      ]),
    )
    expect(clean?.ending).toBe('png')
    expect(clean?.bytes.equals(png())).toBe(true)
  })

  it('is a WebP without EXIF and XMP, and says so in its flags', () => {
    const flags = Buffer.alloc(10)
    flags[0] = 0x0c
    const picture: [string, Buffer] = ['VP8 ', Buffer.from('picture')]
    const clean = cleanImage(
      webp([['VP8X', flags], picture, ['EXIF', Buffer.from('GPSHERE')], ['XMP ', Buffer.from('secret')]]),
    )
    expect(clean?.ending).toBe('webp')
    expect(clean?.bytes.equals(webp([['VP8X', Buffer.alloc(10)], picture]))).toBe(true)
  })

  it('is none of these: text, HTML, SVG, GIF, a cut or an empty file', () => {
    const none = [
      '',
      'hello',
      '<html></html>',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a\x01\0\x01\0',
      '%PDF-1.7',
    ]
    for (const text of none) expect(cleanImage(Buffer.from(text, 'latin1'))).toBeUndefined()
    expect(cleanImage(jpeg().subarray(0, 40))).toBeUndefined()
    expect(cleanImage(png().subarray(0, 40))).toBeUndefined()
    expect(cleanImage(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeUndefined()
    expect(cleanImage(webp([['EXIF', Buffer.from('GPSHERE')]]))).toBeUndefined()
  })

  it('is a PNG without a colour profile and its name, and no animation', () => {
    expect(cleanImage(png([['iCCP', 'secret profile']]))?.bytes.equals(png())).toBe(true)
    const frame: [string, Buffer] = ['ANMF', Buffer.from('VP8 picture EXIF GPSHERE')]
    expect(cleanImage(webp([['VP8X', Buffer.alloc(10)], ['ANIM', Buffer.alloc(6)], frame]))).toBeUndefined()
  })

  it('carries nothing in a segment that nobody knows', () => {
    const unknown = exifWithGps(6)
    for (const marker of [0x00, 0x02, 0xc8, 0xe2, 0xed, 0xef, 0xf0, 0xfd]) {
      unknown[1] = marker
      expect(words(cleanImage(jpeg([unknown]))?.bytes)).not.toContain('GPSHERE')
    }
  })

  it('is clean after one cleaning, or no picture, whatever the bytes', () => {
    const damaged = fc.tuple(
      fc.constantFrom(jpeg([exifWithGps(6)]), png([['tEXt', 'a\0b']]), webp([['VP8 ', Buffer.from('picture')]])),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 8 }),
      fc.nat(300),
    )
    fc.assert(
      fc.property(damaged, ([original, changes, cut]) => {
        const bytes = Buffer.from(original.subarray(0, Math.max(original.length - cut, 0)))
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const clean = cleanImage(bytes)
        if (clean) expect(cleanImage(clean.bytes)).toEqual(clean)
      }),
      { numRuns: 3000 },
    )
  })
})
