import { beforeEach, expect, test, vi } from 'vitest'
import { supplementKey } from './begun'
import { newDraft, readDraft, reopenDraft, storeDraft, throwAllBegun, type Draft } from './draft'
import type { Unsent } from './unsent'

const { store, dropFile, phone } = vi.hoisted(() => ({
  store: new Map<string, string>(),
  dropFile: vi.fn<(kept: string) => void>(),
  phone: { full: false },
}))
vi.mock('../cloud', async () => ({ ...(await import('../cloud/request-id')) }))
vi.mock('../ui', async () => ({ ...(await import('../ui/photos/kept-photos')) }))
vi.mock('../device/kept-file', () => ({ dropFile }))
vi.mock('@tarojs/taro', () => ({
  default: {
    setStorageSync: (key: string, value: string) => {
      if (phone.full) throw new Error('exceed storage max size')
      store.set(key, value)
    },
    getStorageSync: (key: string) => store.get(key) ?? '',
    getStorageInfoSync: () => ({ keys: [...store.keys()] }),
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const HERE = 'yangguang-2'
const REFUSED: Unsent = {
  ...{ what: 'suggestion', requestId: 'request-0001', workstation: '阳光二居', topicName: '停车' },
  input: { workstationId: HERE, kind: 'help', topic: 'parking', text: '通道停满了车', public: true, anonymous: false },
  photos: [{ fileID: 'cloud://a' }, { kept: 'b', type: 'image/jpeg', bytes: 1 }],
  voice: { seconds: 3, file: { kept: 'said', type: 'audio/mpeg', bytes: 9 } },
  ...{ at: '2026-11-26T01:20:00.000Z', problem: '请换个说法再提交' },
}

beforeEach(() => {
  store.clear()
  phone.full = false
  dropFile.mockReset()
})

test('what could not be sent comes back whole, also what of it is only on the phone', () => {
  expect(reopenDraft(REFUSED)).toBeUndefined()
  expect(readDraft(HERE)).toMatchObject({
    ...{ text: '通道停满了车', topic: 'parking' },
    photos: [{ fileID: 'cloud://a' }, { kept: 'b', type: 'image/jpeg', bytes: 1 }],
    voice: { seconds: 3, kept: 'said', type: 'audio/mpeg', bytes: 9 },
  })
  expect(dropFile).not.toHaveBeenCalled()
})

test.each<[string, Partial<Draft>]>([
  ['a photo', { photos: [{ kept: 'x', type: 'image/jpeg', bytes: 1 }] }],
  ['a place', { place: '3号楼' }],
  ['a point on the map', { point: { latitude: 31, longitude: 121 } }],
  ['a topic', { topic: 'parking' }],
  ['a recording', { voice: { seconds: 3, type: '', bytes: 1, kept: 'y' } }],
])('it does not take the place of a draft that has only %s', (_, part) => {
  storeDraft(HERE, { ...newDraft({}), ...part })
  const before = store.get(`draft/${HERE}`)
  expect(reopenDraft(REFUSED)).toBe('other')
  expect(store.get(`draft/${HERE}`)).toBe(before)
})

test('on a full phone it stays where it waits, and no half of it is a draft', () => {
  phone.full = true
  expect(reopenDraft(REFUSED)).toBe('full')
  expect(readDraft(HERE)).toBeUndefined()
})

test('what is thrown away takes its photos and recordings on the phone along, of drafts and of supplements', () => {
  reopenDraft(REFUSED)
  store.set(
    supplementKey('case'),
    JSON.stringify({ text: '', photos: [{ kept: 'more', type: 'image/jpeg', bytes: 1 }] }),
  )
  throwAllBegun()
  expect(dropFile.mock.calls.flat().sort()).toEqual(['b', 'more', 'said'])
  expect([...store.keys()]).toEqual([])
})
