import { describe, expect, it, test } from 'vitest'
import { isAlike, rankPublished, rankRules, wallLikeness } from '../rank'
import { OTHER, SAME, type Pair } from './pairs'

const alike = ([topic, text, publishedTopic, published]: Pair) =>
  isAlike({ topic, text }, { topic: publishedTopic, text: published })

/** Of what is shown, so much is the same matter; of what is the same matter, so much is shown. */
const FLOOR = { precision: 0.9, recall: 0.85 }

describe('what is like what somebody writes', () => {
  it('is told from what is not, on labelled pairs', () => {
    const found = SAME.filter(alike)
    const wrong = OTHER.filter(alike)
    const precision = found.length / (found.length + wrong.length)
    const recall = found.length / SAME.length
    process.stdout.write(
      `similar: ${SAME.length + OTHER.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    )
    const missed = SAME.filter((pair) => !alike(pair)).map(([, text]) => text)
    expect(SAME.length + OTHER.length).toBeGreaterThanOrEqual(60)
    expect(precision, `shown wrongly: ${wrong.map(([, text]) => text).join('；')}`).toBeGreaterThanOrEqual(
      FLOOR.precision,
    )
    expect(recall, `missed: ${missed.join('；')}`).toBeGreaterThanOrEqual(FLOOR.recall)
  })

  it('is as alike one way as the other', () => {
    for (const [topic, text, publishedTopic, published] of [...SAME, ...OTHER]) {
      const [one, other] = [
        { topic, text },
        { topic: publishedTopic, text: published },
      ]
      expect(wallLikeness(one, other)).toBe(wallLikeness(other, one))
    }
  })

  it('is shown three at most, the most alike first', () => {
    const many = ['消防通道停车', '消防通道晚上停车', '消防通道晚上停了两辆车', '消防通道停车没人管', '路灯不亮'].map(
      (text) => ({ text, topic: 'parking' }),
    )
    const shown = rankPublished({ text: '消防通道晚上停了两辆车', topic: 'parking' }, many)
    expect(shown).toHaveLength(3)
    expect(shown[0]?.text).toBe('消防通道晚上停了两辆车')
  })

  it('is nothing while hardly anything is written', () => {
    expect(rankPublished({ text: '希望' }, [{ text: '希望恢复绿地' }])).toEqual([])
    expect(rankPublished({ text: '' }, [{ text: '希望恢复绿地' }])).toEqual([])
  })
})

describe('a rule', () => {
  const FIRE = { title: '消防车通道不能停车', text: '任何单位和个人都不得占用、堵塞消防车通道。', topics: ['parking'] }
  const GREEN = {
    title: '小区绿地归业主共有',
    text: '一家一户不能圈起来自用，种菜、围栏都要恢复原状。',
    topics: ['green-space'],
  }

  test.each([
    ['12 号楼的消防通道被堵了', 'parking', FIRE],
    ['绿地被圈起来种菜', 'green-space', GREEN],
  ])('is shown with what it is about: %s', (text, topic, rule) => {
    expect(rankRules({ text, topic }, [FIRE, GREEN])[0]).toBe(rule)
  })

  it('is not shown with what it has nothing to say about, whatever the topic', () => {
    expect(rankRules({ text: '楼道灯坏了', topic: 'parking' }, [FIRE, GREEN])).toEqual([])
  })
})
