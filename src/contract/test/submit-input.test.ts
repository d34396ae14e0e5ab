import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fieldErrors } from '../schema'
import { submitInput } from '../suggestion/actions'

const good = {
  workstationId: 'yangguang-2',
  kind: 'suggestion',
  topic: 'green-space',
  text: '三号楼绿地',
  public: true,
  anonymous: false,
}

function errorsOf(change: object): Record<string, string> {
  const parsed = v.safeParse(submitInput, { ...good, ...change })
  return parsed.success ? {} : fieldErrors(parsed.issues)
}

describe('what is put into the box', () => {
  it('needs 5 to 1000 characters that can be seen', () => {
    expect(errorsOf({})).toEqual({})
    expect(errorsOf({ text: '字'.repeat(1000) })).toEqual({})
    expect(errorsOf({ text: '👍'.repeat(1000) })).toEqual({})
    for (const text of ['', '     ', '\u202e\u200f\u200b    '])
      expect(errorsOf({ text })).toEqual({ text: '请写几个字，或者点录音说' })
    for (const text of ['四个字啊', 5, null, undefined, { $gt: '' }, ['一二三四五']]) {
      expect(errorsOf({ text })).toEqual({ text: '请再写具体一点，至少 5 个字' })
    }
    expect(errorsOf({ text: '字'.repeat(1001) })).toEqual({ text: '最多 1000 个字，请精简一些' })
  })

  it('keeps words that only look dangerous as they are', () => {
    const parsed = v.parse(submitInput, { ...good, text: ' <script>alert(1)</script> ' })
    expect(parsed.text).toBe('<script>alert(1)</script>')
  })

  it('says at each field what to do', () => {
    expect(errorsOf({ kind: 'other' })).toHaveProperty('kind')
    expect(errorsOf({ topic: { $ne: null } })).toHaveProperty('topic')
    expect(errorsOf({ workstationId: { $ne: null } })).toHaveProperty('workstationId')
    expect(errorsOf({ public: 'yes' })).toHaveProperty('public')
    expect(errorsOf({ place: { text: '' } })).toEqual({ 'place.text': '请写清楚在哪里，例如：3号楼北侧绿地' })
    expect(errorsOf({ place: { text: '三号楼', latitude: 91 } })).toHaveProperty(['place.latitude'])
    expect(errorsOf({ place: { text: '三号楼', latitude: 31.2, longitude: 121.5 } })).toEqual({})
    for (const half of [{ latitude: 31.2 }, { longitude: 121.5 }])
      expect(errorsOf({ place: { text: '三号楼', ...half } })).toEqual({ place: '地图上的位置不完整，请重新选或去掉' })
    expect(errorsOf({ phone: '12' })).toHaveProperty('phone')
    expect(errorsOf({ boardId: 'x'.repeat(11) })).toHaveProperty('boardId')
  })

  it('takes at most six different photos', () => {
    const photo = (n: number) => `cloud://local.bucket/incoming/${n}.jpg`
    expect(errorsOf({ photos: [1, 2, 3, 4, 5, 6].map(photo) })).toEqual({})
    expect(errorsOf({ photos: [1, 2, 3, 4, 5, 6, 7].map(photo) })).toHaveProperty('photos')
    expect(errorsOf({ photos: [photo(1), photo(1)] })).toHaveProperty('photos')
    expect(errorsOf({ photos: ['https://example.com/a.jpg'] })).toHaveProperty(['photos.0'])
  })

  it('needs no words beside a voice note, but none that say nothing either', () => {
    const voice = 'cloud://local.bucket/incoming/a.mp3'
    expect(errorsOf({ voice })).toEqual({})
    expect(errorsOf({ voice, text: '' })).toEqual({})
    expect(errorsOf({ voice, text: '四个字啊' })).toHaveProperty('text')
    expect(errorsOf({ voice: 'https://example.com/a.mp3' })).toHaveProperty('voice')
    expect(errorsOf({ voice: null })).toHaveProperty('voice')
  })

  it('takes a recording of 1 to 60 whole seconds', () => {
    const voice = 'cloud://local.bucket/incoming/a.mp3'
    for (const voiceSeconds of [1, 60]) expect(errorsOf({ voice, voiceSeconds })).toEqual({})
    for (const voiceSeconds of [0, -1, 0.4, 61, '5', null])
      expect(errorsOf({ voice, voiceSeconds })).toHaveProperty('voiceSeconds')
  })

  it('takes no name with an anonymous suggestion', () => {
    expect(errorsOf({ anonymous: true, name: '王阿姨' })).toHaveProperty('name')
    expect(errorsOf({ anonymous: true, name: ' ' })).toEqual({})
    expect(errorsOf({ anonymous: false, name: '王阿姨' })).toEqual({})
  })

  it('reads phone numbers as people write them, and lets them be empty', () => {
    expect(v.parse(submitInput, { ...good, phone: '138 1234-5678' }).phone).toBe('13812345678')
    expect(errorsOf({ phone: '' })).toEqual({})
    expect(errorsOf({ phone: '021-55550128' })).toEqual({})
  })
})
