import { expect, test } from 'vitest'
import type { InboxItem } from '@/contract/desk/inbox'
import { groupByDue } from './groups'

const NOW = Date.parse('2026-11-24T09:41:00.000+08:00')

function item(id: string, due?: string): InboxItem {
  return {
    ...{
      id,
      number: id,
      version: 1,
      state: 'handling',
      kind: 'help',
      topic: 'parking',
      topicName: '停车',
      channel: 'wechat',
    },
    ...{ excerpt: id, submittedAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' },
    due:
      due === undefined
        ? undefined
        : { clock: 'answer', at: due, overdue: Date.parse(due) <= NOW, soon: false, workingDays: 3 },
  }
}

const late = item('late', '2026-11-23T16:00:00.000Z')
const today = item('today', '2026-11-24T16:00:00.000Z')
const later = item('later', '2026-11-25T16:00:00.000Z')
const waits: InboxItem = { ...item('waits'), state: 'needsInfo' }
const done: InboxItem = { ...item('done'), state: 'answered' }

test('open cases stand by when something is due, and those that wait for the resident last', () => {
  const groups = groupByDue([late, today, later, waits], NOW, false)
  expect(groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ['已超期', ['late']],
    ['今天到期', ['today']],
    ['之后', ['later']],
    ['等居民补充', ['waits']],
  ])
})

test('what is found and done stands after all that is open', () => {
  expect(groupByDue([late, waits, done], NOW, true).map(({ title, whole }) => [title, whole])).toEqual([
    ['已超期', true],
    ['等居民补充', false],
    ['已办完', false],
  ])
})

test('groups without cases are left out', () => {
  expect(groupByDue([later], NOW, false).map(({ title }) => title)).toEqual(['之后'])
})

test('only the last group may be incomplete while the list goes on', () => {
  expect(groupByDue([late, today], NOW, true).map(({ whole }) => whole)).toEqual([true, false])
  expect(groupByDue([late, today], NOW, false).map(({ whole }) => whole)).toEqual([true, true])
})
