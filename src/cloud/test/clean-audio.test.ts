import { describe, expect, it } from 'vitest'
import { cleanAudio } from '../platform/audio/clean'
import { aac, id3, mp3, mp4, webm } from '../testing/sounds'
import { jpeg, png } from '../testing/images'

describe('a recording', () => {
  it('is what its bytes say, and as long as its frames', () => {
    expect(cleanAudio(mp3(23))).toMatchObject({ ending: 'mp3' })
    expect(cleanAudio(mp3(23))?.seconds).toBeCloseTo(23, 0)
    expect(cleanAudio(aac(60))).toMatchObject({ ending: 'aac' })
    expect(cleanAudio(aac(60))?.seconds).toBeCloseTo(60, 0)
    expect(cleanAudio(webm())?.ending).toBe('webm')
    expect(cleanAudio(mp4('x'))?.ending).toBe('m4a')
  })

  it('loses who and where it was made, and keeps every frame', () => {
    const tagged = Buffer.concat([id3('王阿姨的手机'), mp3(2), Buffer.from('TAG121.47,31.23')])
    expect(cleanAudio(tagged)?.bytes.equals(mp3(2))).toBe(true)
    const clean = cleanAudio(mp4('+31.23+121.47/'))?.bytes
    expect(clean?.length).toBe(mp4('+31.23+121.47/').length)
    expect(clean?.toString('latin1')).not.toContain('121.47')
  })

  it('that is cut off in its last frame is as long as the frames before', () => {
    const cut = mp3(2).subarray(0, -100)
    expect(cleanAudio(cut)?.bytes.length).toBe(mp3(2).length - 216)
  })

  it('is none when it is empty, a page, a picture, a film or noise', () => {
    const film = Buffer.concat([mp4('x'), Buffer.from('\0\0\0\x0cvide\0\0\0\0', 'latin1')])
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))
    for (const content of [Buffer.alloc(0), Buffer.from('<script>1</script>'), jpeg(), png(), film, noise])
      expect(cleanAudio(content)).toBeUndefined()
  })

  it('that is broken is none, and no crash', () => {
    for (let length = 0; length < 40; length += 1) {
      for (const whole of [mp3(1), aac(1), mp4('x'), webm()])
        expect(() => cleanAudio(whole.subarray(0, length))).not.toThrow()
    }
  })
})
