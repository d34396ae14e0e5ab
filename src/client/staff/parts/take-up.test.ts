import { beforeEach, expect, test, vi } from 'vitest'
import { allUnsent, putAside, type Unsent } from '../../unsent/unsent'
import { draftKey, openDraft } from './intake/draft'
import { takeUp } from './intake/take-up'
import { takeUpVisit } from './visits/take-up'

const { store, dropFile, phone } = vi.hoisted(() => ({
  store: new Map<string, string>(),
  dropFile: vi.fn<(kept: string) => void>(),
  phone: { full: false },
}))
vi.mock('../../cloud', async () => ({ ...(await import('../../cloud/request-id')) }))
vi.mock('../../ui', async () => ({ ...(await import('../../ui/photos/kept-photos')) }))
vi.mock('../../device/kept-file', () => ({ dropFile }))
vi.mock('../../unsent/ways', () => ({}))
vi.mock('@tarojs/taro', () => ({
  useDidHide: () => undefined,
  default: {
    setStorageSync: (key: string, value: string) => {
      if (phone.full) throw new Error('exceed storage max size')
      store.set(key, value)
    },
    getStorageSync: (key: string) => store.get(key) ?? '',
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const HERE = 'yangguang-2'
const KEPT = { kept: 'b', type: 'image/jpeg', bytes: 1 }
const REFUSED = { at: '2026-11-26T01:20:00.000Z', problem: '请写清楚在哪里', workstation: '阳光二居' }
const VISIT: Unsent = {
  ...{ ...REFUSED, what: 'visit', requestId: 'request-0001', topicName: '3号楼' },
  input: { workstationId: HERE, visitKind: 'inspect', place: { text: '3号楼' }, note: '楼道堆物' },
  photos: [{ fileID: 'cloud://a' }, KEPT],
}
const SLIP: Unsent = {
  ...{ ...REFUSED, what: 'intake', requestId: 'request-0002', topicName: '停车' },
  input: { workstationId: HERE, channel: 'paper', kind: 'help', topic: 'parking', text: '通道停满了车' },
  photos: [{ ...KEPT, kept: 'slip', paper: true }, { fileID: 'cloud://a' }, KEPT],
}
const stored = () => JSON.parse(store.get('visit') ?? '{}') as object

beforeEach(() => {
  store.clear()
  phone.full = false
  dropFile.mockReset()
})

test('a visit that was refused comes back with photos that are only on the phone', () => {
  putAside(VISIT)
  expect(takeUpVisit(VISIT.requestId)).toBeUndefined()
  expect(stored()).toMatchObject({ note: '楼道堆物', photos: [{ fileID: 'cloud://a' }, KEPT] })
  expect(dropFile).not.toHaveBeenCalled()
  expect(allUnsent()).toEqual([])
})

test('so does a slip, its own photo apart', () => {
  putAside(SLIP)
  expect(takeUp(SLIP)).toEqual({ workstationId: HERE })
  const draft = openDraft(draftKey(HERE, undefined))
  expect(draft).toMatchObject({
    text: '通道停满了车',
    paper: [{ kept: 'slip' }],
    photos: [{ fileID: 'cloud://a' }, KEPT],
  })
  expect(dropFile).not.toHaveBeenCalled()
  expect(allUnsent()).toEqual([])
})

test('neither takes the place of what is being written', () => {
  putAside(VISIT)
  putAside(SLIP)
  takeUpVisit(VISIT.requestId)
  takeUp(SLIP)
  putAside(VISIT)
  putAside(SLIP)
  expect([takeUpVisit(VISIT.requestId), takeUp(SLIP)]).toEqual(['other', 'other'])
  expect(allUnsent()).toHaveLength(2)
})

test('nor is taken out of what waits by a phone that is full', () => {
  putAside(VISIT)
  putAside(SLIP)
  phone.full = true
  expect([takeUpVisit(VISIT.requestId), takeUp(SLIP)]).toEqual(['full', 'full'])
  expect(allUnsent()).toHaveLength(2)
  expect(dropFile).not.toHaveBeenCalled()
})
