import { beforeEach, expect, test, vi } from 'vitest'
import { CallError } from '../cloud/call-error'
import { sendUnsent, throwAway } from './send'
import { allUnsent, putAside, type Unsent } from './unsent'

const { call, upload, store, dropFile, phone } = vi.hoisted(() => ({
  dropFile: vi.fn<(kept: string) => void>(),
  phone: { full: false },
  call: vi.fn<(action: { name: string }, input: object, options: object) => Promise<object>>(),
  upload: vi.fn<(file: { path: string }) => Promise<string>>(),
  store: new Map<string, string>(),
}))
vi.mock('../cloud', async () => ({ ...(await import('../cloud/call-error')), call, upload }))
vi.mock('../cloud/query-client', () => ({ queryClient: { setQueryData: vi.fn(), setQueryDefaults: vi.fn() } }))
vi.mock('../device/kept-file', () => ({ dropFile, openFile: (kept: string) => Promise.resolve(kept) }))
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

const INTAKE: Unsent = {
  ...{ what: 'intake', requestId: 'request-0001', workstation: '阳光二居', topicName: '停车' },
  input: {
    ...{ workstationId: 'yangguang-2', channel: 'paper', kind: 'help', topic: 'parking', text: '通道停满了车' },
    ...{ public: false, anonymous: true, consentRecorded: false },
  },
  photos: [
    { kept: 'a', type: 'image/jpeg', bytes: 1 },
    { kept: 'slip', type: 'image/jpeg', bytes: 1, paper: true },
  ],
  at: '2026-11-26T01:20:00.000Z',
}
const VISIT: Unsent = {
  ...{ what: 'visit', requestId: 'request-0002', workstation: '阳光二居', topicName: '', photos: [], at: INTAKE.at },
  input: { workstationId: 'yangguang-2', visitKind: 'inspect', place: { text: '3号楼' }, note: '都好' },
}

beforeEach(() => {
  store.clear()
  phone.full = false
  dropFile.mockReset()
  call.mockReset()
  upload.mockReset().mockImplementation(({ path }) => Promise.resolve(`cloud://x/photo/${path}`))
})

test('a slip goes with its own photo apart, under its own request id, and stays until it is handed over', async () => {
  call.mockResolvedValue({ id: 'case', number: 'ABCDEFGH' })
  putAside(INTAKE)
  expect(await sendUnsent(INTAKE)).toBe('kept')
  const [action, input, options] = call.mock.calls[0] ?? []
  expect(action?.name).toBe('desk.intake')
  expect(input).toMatchObject({ photos: ['cloud://x/photo/a'], photoOfPaper: 'cloud://x/photo/slip' })
  expect(options).toEqual({ requestId: INTAKE.requestId })
  expect(allUnsent()).toMatchObject([{ sent: { id: 'case', number: 'ABCDEFGH' } }])
  // Its code is nowhere on the phone.
  expect([...store.values()].join()).not.toContain('claimCode')
})

test('its photos are sent once, however often it is tried', async () => {
  call.mockRejectedValueOnce(new CallError({ code: 'UNAVAILABLE' })).mockResolvedValue({ id: 'case', number: 'A' })
  putAside(INTAKE)
  expect(await sendUnsent(INTAKE)).toBe('no signal')
  const [again] = allUnsent()
  expect(again && (await sendUnsent(again))).toBe('kept')
  expect(upload).toHaveBeenCalledTimes(2)
  expect(call.mock.calls[0]).toEqual(call.mock.calls[1])
})

test('a copy goes once the phone knows where the photo is; on a full phone, once all of it has gone', async () => {
  call.mockRejectedValueOnce(new CallError({ code: 'UNAVAILABLE' })).mockResolvedValue({ id: 'case', number: 'A' })
  putAside(INTAKE)
  const waiting = store.get('unsent')
  phone.full = true
  expect(await sendUnsent(INTAKE)).toBe('no signal')
  // Closed and opened now, the app finds what lies on the phone: it still names the copies.
  expect(store.get('unsent')).toBe(waiting)
  expect(dropFile).not.toHaveBeenCalled()
  phone.full = false
  const [again] = allUnsent()
  expect(again && (await sendUnsent(again))).toBe('kept')
  expect(upload).toHaveBeenCalledTimes(2)
  expect(dropFile.mock.calls).toEqual([['a'], ['slip']])
})

test('what is thrown away on a full phone takes all its copies along', async () => {
  call.mockRejectedValue(new CallError({ code: 'UNAVAILABLE' }))
  putAside(INTAKE)
  phone.full = true
  await sendUnsent(INTAKE)
  allUnsent().forEach(throwAway)
  expect(dropFile.mock.calls.flat().sort()).toEqual(['a', 'slip'])
})

test('a visit is recorded as of when it was; one that had arrived before is the same visit', async () => {
  putAside(VISIT)
  call
    .mockRejectedValueOnce(
      new CallError({ code: 'INVALID_INPUT', fields: { requestId: '这次提交的内容和上次不一样' } }),
    )
    .mockResolvedValue({ id: 'visit' })
  expect(await sendUnsent(VISIT)).toMatchObject({ went: { what: 'visit', title: '都好' } })
  expect(call.mock.calls.map(([, input]) => 'at' in input)).toEqual([true, false])
  expect(allUnsent()).toEqual([])
})

test.each([
  ['RATE_LIMITED', 'later'],
  ['UNAUTHENTICATED', 'later'],
  ['UNAVAILABLE', 'no signal'],
  ['FORBIDDEN', 'refused'],
  ['NOT_ALLOWED_NOW', 'refused'],
] as const)('%s: it waits for itself, for a signal, or for a person', async (code, tried) => {
  putAside(VISIT)
  call.mockRejectedValue(new CallError({ code }))
  expect(await sendUnsent(VISIT)).toBe(tried)
  const [item] = allUnsent()
  expect(item?.problem === undefined).toBe(tried !== 'refused')
  expect(item?.delay === undefined).toBe(tried !== 'later')
})
