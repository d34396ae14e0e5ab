import { describe, expect, it } from 'vitest'
import { clockWords, minutesOf } from '../../parts/clock-words'
import { changesOf, locationOf, withoutPerson, type TypedWorkstation } from './form'

const form: TypedWorkstation = {
  name: '阳光二居',
  town: '阳光街道',
  address: '阳光路 128 弄 6 号',
  phone: '021-55550128',
  hours: { opens: '8:30', closes: '17:00' },
  location: '31.2305, 121.4737',
  boards: [{ id: 'yg2-1', place: '大门' }],
  team: ['周建国', '李敏', '陈敏'].map((name) => ({ name, title: '队员' })),
  duty: [[], [0], [0, 1], [1], [2], [0, 2], []],
  dutyOn: [{ day: '2026-10-01', on: [2] }],
  topicsOff: [],
  deadlines: null,
  closed: false,
}

describe('the form of a workstation', () => {
  it('sends only what was changed', () => {
    expect(changesOf(form, form)).toEqual({})
    expect(changesOf(form, { ...form, phone: '021-55550129' })).toEqual({ phone: '021-55550129' })
    expect(changesOf(form, { ...form, hours: { opens: '9:00', closes: '17：30' } })).toEqual({
      hours: { opens: 540, closes: 1050 },
    })
    expect(changesOf(form, { ...form, location: '' })).toEqual({ location: null })
  })

  it('takes somebody who leaves off every roster, and nobody else', () => {
    const after = withoutPerson(form, 1)
    expect(after.team.map(({ name }) => name)).toEqual(['周建国', '陈敏'])
    expect(after.duty).toEqual([[], [0], [0], [], [1], [0, 1], []])
    expect(after.dutyOn).toEqual([{ day: '2026-10-01', on: [1] }])
  })

  it('reads times and places as people write them, and leaves what is none to the server', () => {
    expect(['8:30', '08：30', '0830', ' 24:00 '].map(minutesOf)).toEqual([510, 510, 510, 1440])
    expect(['8', '8:75', '25:00', 'abc', ''].map(minutesOf)).toEqual([-1, -1, -1, -1, -1])
    expect(clockWords(510)).toBe('8:30')
    expect(locationOf('31.2305，121.4737')).toEqual({ latitude: 31.2305, longitude: 121.4737 })
    expect(locationOf('阳光路')).toEqual({ latitude: 999, longitude: 999 })
  })
})
