import { expect, test } from 'vitest'
import type { SuggestionView, TimelineEntry } from '@/contract/suggestion/view'
import { stagesOf } from './stages'

const at = (day: number) => `2026-11-${day}T02:00:00.000Z`
const did = (act: TimelineEntry['act'], day: number): TimelineEntry => ({
  ...{ act, at: at(day), state: 'submitted', by: 'workstation' },
})
const reached = (view: Partial<SuggestionView>) =>
  stagesOf({ ...VIEW, ...view })
    .filter(({ when }) => when !== 'promised')
    .map(({ name }) => name)

const VIEW: SuggestionView = {
  ...{ id: 'a', number: 'ABCDEFGH', state: 'submitted', version: 1, kind: 'help', topic: 'other', topicName: '其他' },
  ...{ workstation: { id: 'longtan', name: '龙潭' }, text: '路灯不亮', photos: [], public: true, anonymous: false },
  ...{ submittedAt: at(20), contactDueAt: at(21), answerDueAt: at(27), withDistrict: false, published: false, can: [] },
  timeline: [did('submit', 20)],
}

test('a case that is being handled has come that far', () => {
  const timeline = [did('submit', 20), did('accept', 21), did('start', 22)]
  expect(reached({ state: 'handling', contactedAt: at(21), timeline })).toEqual(['已投进', '先行联系', '办理中'])
})

test('handed to another workstation, it begins anew there', () => {
  const timeline = [did('submit', 20), did('accept', 21), did('start', 22), did('transfer', 23)]
  expect(reached({ timeline })).toEqual(['已投进'])
  const taken = [...timeline, did('accept', 24)]
  expect(reached({ state: 'accepted', contactedAt: at(24), timeline: taken })).toEqual(['已投进', '先行联系'])
})
