import { expect, test } from 'vitest'
import type { PolicyView } from '@/contract/policy/actions'
import { bodyOf, draftOf } from './draft'

const POLICY: PolicyView = {
  ...{ id: 'p1', version: 3, title: '消防通道', text: '不得占用。', source: '消防法第二十八条' },
  topics: [{ id: 'parking', name: '停车' }],
  scope: { id: 'district', name: '全区' },
  ...{ updatedAt: '2026-11-25T00:00:00.000Z', updatedBy: '赵卫东', mayChange: true },
}

test('an entry that is not changed is sent as it was, without a workstation when it is the whole district’s', () => {
  const sent = bodyOf('policy', draftOf(POLICY), { id: 'p1', version: 3 })
  expect(sent).toEqual({
    ...{ id: 'p1', version: 3, title: '消防通道', text: '不得占用。', topics: ['parking'] },
    ...{ workstationId: undefined, source: '消防法第二十八条' },
  })
})

test('a draft remembers the version it was begun on', () => {
  expect(draftOf(POLICY).version).toBe(3)
  expect(draftOf(undefined).version).toBeUndefined()
})

test('a template is sent with its outcome and without a source', () => {
  const draft = { ...draftOf(undefined), scope: 'longtan', outcome: 'solved' as const }
  expect(bodyOf('template', draft, undefined)).toEqual({
    ...{ title: '', text: '', topics: [], workstationId: 'longtan', outcome: 'solved' },
  })
})
