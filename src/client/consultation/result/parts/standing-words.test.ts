import { describe, expect, it } from 'vitest'
import { standingWords } from './standing-words'

const closesAt = '2026-11-24T16:00:00.000Z'
const publishedAt = '2026-12-02T02:00:00.000Z'
const none = { all: 0 }
const written = [{ type: 'single' }, { type: 'text' }] as const
const chosen = [{ type: 'single' }, { type: 'designs' }] as const

describe('where a result stands', () => {
  it('says that every opinion has its answer, or that there was none', () => {
    const published = { stage: 'published', closesAt, publishedAt } as const
    expect(standingWords({ ...published, opinions: { all: 7 } }, written)).toContain('意见有 7 条')
    expect(standingWords({ ...published, opinions: none }, written)).toContain('没有人写意见')
  })

  it('does not speak of opinions where people could only choose', () => {
    const published = standingWords({ stage: 'published', closesAt, publishedAt, opinions: none }, chosen)
    const closed = standingWords({ stage: 'closed', closesAt, opinions: none }, chosen)
    expect(published).toMatch(/12 月 2 日公布。$/)
    expect(published + closed).not.toContain('意见')
  })

  it('says that figures still change, and that opinions are being looked at', () => {
    expect(standingWords({ stage: 'open', closesAt, opinions: none }, written)).toContain('数字还会变')
    expect(standingWords({ stage: 'closed', closesAt, opinions: none }, written)).toContain('正在逐条整理')
  })
})
