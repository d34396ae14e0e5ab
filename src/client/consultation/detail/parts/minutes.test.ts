import { describe, expect, it } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { minutesFor } from './minutes'

const clauses = (count: number, characters: number): ItemView[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'clause',
    id: `c${at}`,
    label: '',
    title: '',
    text: '字'.repeat(characters),
    why: '',
  }))

describe('the minutes it takes', () => {
  it('are ten seconds an item, and the time to read it', () => {
    expect(minutesFor(clauses(12, 50))).toBe(4)
    expect(minutesFor(clauses(6, 300))).toBe(7)
  })

  it('are more for longer texts', () => {
    expect(minutesFor(clauses(12, 200))).toBeGreaterThan(minutesFor(clauses(12, 50)))
  })

  it('are one for a question alone', () => {
    expect(minutesFor([{ type: 'text', id: 'q1', title: '还有什么', required: false }])).toBe(1)
  })
})
