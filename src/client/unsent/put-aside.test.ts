import { beforeEach, expect, test, vi } from 'vitest'
import { putAside } from './put-aside'
import { allUnsent } from './unsent'

const { store, dropFile, keepFile, phone } = vi.hoisted(() => ({
  store: new Map<string, string>(),
  dropFile: vi.fn<(kept: string) => void>(),
  keepFile: vi.fn<(file: { path: string }) => Promise<string | undefined>>(),
  phone: { full: false },
}))
vi.mock('../cloud/server-time', () => ({ serverMoment: () => '2026-11-26T01:20:00.000Z' }))
vi.mock('../device/kept-file', () => ({ dropFile, keepFile }))
vi.mock('@tarojs/taro', () => ({
  default: {
    setStorageSync: (key: string, value: string) => {
      if (phone.full) throw new Error('exceed storage max size')
      store.set(key, value)
    },
    getStorageSync: (key: string) => store.get(key) ?? '',
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const ITEM: Parameters<typeof putAside>[0] = {
  ...{ what: 'suggestion', requestId: 'request-0001', workstation: '阳光二居', topicName: '停车' },
  input: { workstationId: 'yangguang-2', text: '通道停满了车' },
}
const file = (path: string) => ({ path, type: 'image/jpeg', bytes: 1 })
const VOICE = { seconds: 3, type: 'audio/mpeg', bytes: 9, kept: 'said', path: 'tmp/said' }

beforeEach(() => {
  store.clear()
  phone.full = false
  dropFile.mockReset()
  keepFile.mockReset().mockImplementation(({ path }) => Promise.resolve(`kept/${path}`))
})

test('what lies on the phone for the draft waits there as it is, and the rest is put beside it', async () => {
  const photos = [{ fileID: 'cloud://a' }, { file: file('b'), kept: 'b' }, { file: file('c') }]
  expect(await putAside(ITEM, photos, VOICE)).toBeUndefined()
  expect(allUnsent()).toMatchObject([
    {
      photos: [{ fileID: 'cloud://a' }, { kept: 'b' }, { kept: 'kept/c' }],
      voice: { seconds: 3, file: { kept: 'said', type: 'audio/mpeg', bytes: 9 } },
    },
  ])
  expect(keepFile).toHaveBeenCalledTimes(1)
  expect(dropFile).not.toHaveBeenCalled()
})

test('a recording that is in the cloud leaves no copy behind', async () => {
  expect(await putAside(ITEM, [], { ...VOICE, fileID: 'cloud://said' })).toBeUndefined()
  expect(allUnsent()).toMatchObject([{ voice: { file: { fileID: 'cloud://said' } } }])
  expect(dropFile.mock.calls).toEqual([['said']])
})

test('without room only what was put there now goes again: the draft has its own still', async () => {
  phone.full = true
  const photos = [{ file: file('b'), kept: 'b' }, { file: file('c') }]
  expect(await putAside(ITEM, photos, { ...VOICE, fileID: 'cloud://said' })).toContain('存储也满了')
  expect(dropFile.mock.calls).toEqual([['kept/c']])
  expect(allUnsent()).toEqual([])
})
