import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutClauses } from '../cut-clauses'

const labels = (text: string) => cutClauses(text).map(({ label }) => label)
const titles = (text: string) => cutClauses(text).map(({ title }) => title)

describe('a rule is cut into clauses', () => {
  test('at 第…条, whose title stands behind a space; chapters are no clauses', () => {
    const rule = `住宅小区装修规约
第一章 总则
第一条 适用范围 本规约适用于本小区内的住宅装修。
第二章 施工管理
第二条 施工时间
产生噪声的施工，限工作日上午 8 时至 12 时；
双休日全天不得进行。
第三条　不得占用楼道堆放材料。`
    expect(cutClauses(rule)).toEqual([
      { label: '', title: '', text: '住宅小区装修规约' },
      { label: '第一条', title: '适用范围', text: '本规约适用于本小区内的住宅装修。' },
      { label: '第二条', title: '施工时间', text: '产生噪声的施工，限工作日上午 8 时至 12 时；\n双休日全天不得进行。' },
      { label: '第三条', title: '', text: '不得占用楼道堆放材料。' },
    ])
  })

  test('with sub-items left inside their clause', () => {
    const rule = `第一条 禁止行为
（一）拆改承重墙；
（二）占用公共部位；
（三）夜间施工。
第二条 违反的，由物业劝阻。`
    const [first, second] = cutClauses(rule)
    expect(first).toEqual({
      label: '第一条',
      title: '禁止行为',
      text: '（一）拆改承重墙；\n（二）占用公共部位；\n（三）夜间施工。',
    })
    expect(second?.label).toBe('第二条')
  })

  test('with a title in brackets', () => {
    expect(cutClauses('第一条【施工时间】早八点到晚六点。\n第二条【垃圾】装袋清运。')).toEqual([
      { label: '第一条', title: '施工时间', text: '早八点到晚六点。' },
      { label: '第二条', title: '垃圾', text: '装袋清运。' },
    ])
  })

  test('at numbers beyond ten, in digits as in characters', () => {
    expect(labels('第九条 甲。\n第十条 乙。\n第十一条 丙。\n第 12 条 丁。\n第二十一条 戊。')).toEqual([
      ...['第九条', '第十条', '第十一条', '第12条', '第二十一条'],
    ])
  })

  test('at 一、二、三、 when there is no 第…条', () => {
    const rule =
      '街区改造公约\n一、店招统一尺寸。\n二、不在人行道摆放物品。\n1. 包括货物；\n2. 包括桌椅。\n三、门前三包。'
    expect(labels(rule)).toEqual(['', '一', '二', '三'])
    expect(cutClauses(rule)[2]?.text).toContain('1. 包括货物')
  })

  test('at 1. 2. 3., but not at decimals', () => {
    const rule = '1．外机离地 2.5 米以上。\n2.5 米以下的要加护栏。\n2、晾衣架不伸出外墙。\n3. 防盗窗内装。'
    expect(labels(rule)).toEqual(['1', '2', '3'])
    expect(cutClauses(rule)[0]?.text).toBe('外机离地 2.5 米以上。\n2.5 米以下的要加护栏。')
  })

  test('at （一）（二） and at headings of Markdown', () => {
    expect(labels('（一）文明养犬。\n（二）外出牵绳。')).toEqual(['（一）', '（二）'])
    expect(cutClauses('# 文明养犬\n外出牵绳。\n# 清洁\n随手清理。')).toEqual([
      { label: '', title: '文明养犬', text: '外出牵绳。' },
      { label: '', title: '清洁', text: '随手清理。' },
    ])
  })

  test('at its paragraphs when nothing is numbered', () => {
    expect(cutClauses('施工要提前告知邻居。\n\n垃圾当天清运。')).toEqual([
      { label: '', title: '', text: '施工要提前告知邻居。' },
      { label: '', title: '', text: '垃圾当天清运。' },
    ])
  })

  test('joins lines that were broken in the middle of a sentence, as a copied PDF has them', () => {
    const [first] = cutClauses('第一条 产生噪声的施工，限工作日\n上午 8 时至 12 时进行。\n第二条 垃圾清运。')
    expect(first?.text).toBe('产生噪声的施工，限工作日上午 8 时至 12 时进行。')
  })

  test('takes a mention of another clause inside a sentence for no beginning', () => {
    expect(labels('第一条 违反本规约的，由物业劝阻。\n依照\n第二条 登记施工单位。')).toEqual(['第一条', '第二条'])
    expect(titles('第一条 按第二条的规定登记。\n第二条 提前三天。')).toEqual(['', ''])
  })

  test('nothing is cut from nothing', () => {
    expect(cutClauses('')).toEqual([])
    expect(cutClauses(' \n\t\n　')).toEqual([])
  })

  test('into 500 when it has 500', () => {
    const rule = Array.from({ length: 500 }, (_, index) => `第${index + 1}条 内容${index}。`).join('\n')
    expect(cutClauses(rule)).toHaveLength(500)
  })

  test('without losing a character, and without failing, whatever the text', () => {
    const piece = fc.constantFrom(
      '第一条',
      '第2条 ',
      '一、',
      '（三）',
      '1. ',
      '施工',
      '。',
      '\n',
      ' ',
      '【标题】',
      '第一章',
      '# ',
      'abc',
    )
    const plain = (text: string) => text.replace(/[\s\p{P}#]/gu, '')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        // Headings of chapters go, also one in the middle of a line that was glued together.
        const chapters = (text.match(/第一章[^\n。]*/g) ?? []).join('')
        const kept = cutClauses(text)
          .map(({ label, title, text: own }) => label + title + own)
          .join('')
        for (const character of new Set(plain(text))) {
          const count = (where: string) => plain(where).split(character).length - 1
          // A label without any words behind it is no clause.
          expect(count(kept)).toBeLessThanOrEqual(count(text))
          if (character === '施') expect(count(kept) + count(chapters)).toBeGreaterThanOrEqual(count(text))
        }
      }),
      { examples: [[['第2条 ', '。', '第一章', '施工', '第一条']]] },
    )
  })
})

describe('a rule that was copied badly', () => {
  const pairs = (text: string) => cutClauses(text).map(({ label, text: own }) => [label, own])

  test('without its line ends is cut where a sentence has ended and the next clause begins', () => {
    const rule =
      '第一条 施工时间为工作日八时至十八时。第二条 业主违反第一条规定的，由物业劝阻；拒不改正的，报告城管。第三条　建筑垃圾当天清运。'
    expect(pairs(rule)).toEqual([
      ['第一条', '施工时间为工作日八时至十八时。'],
      ['第二条', '业主违反第一条规定的，由物业劝阻；拒不改正的，报告城管。'],
      ['第三条', '建筑垃圾当天清运。'],
    ])
  })

  test('without its line ends has its name and chapters set apart', () => {
    const rule =
      '阳光新苑装修规约（征求意见稿） 第一章 总则 第一条 本规约适用于本小区。第二章 施工管理 第二条 施工要提前三天告知邻居。'
    expect(pairs(rule)).toEqual([
      ['', '阳光新苑装修规约（征求意见稿）'],
      ['第一条', '本规约适用于本小区。'],
      ['第二条', '施工要提前三天告知邻居。'],
    ])
    const closeSet = '第一章总则第一条本规约适用于本小区。第二条所有业主都要遵守。'
    expect(pairs(closeSet)).toEqual([
      ['第一条', '本规约适用于本小区。'],
      ['第二条', '所有业主都要遵守。'],
    ])
  })

  test('with several clauses to a paragraph is cut inside them too', () => {
    expect(labels('第一条 甲。第二条 乙。\n第三条 丙。“丁。”第四条 戊。')).toEqual([
      ...['第一条', '第二条', '第三条', '第四条'],
    ])
  })

  test('is not cut where a clause that stands elsewhere is spoken of', () => {
    const rule = '第一条 早八点开工。第二条除外。\n第二条 双休日不施工。'
    expect(pairs(rule)).toEqual([
      ['第一条', '早八点开工。第二条除外。'],
      ['第二条', '双休日不施工。'],
    ])
  })

  test.each([
    ['第一条规定的时间以外不得施工。'],
    ['第一条所列行为，由物业劝阻。'],
    ['第一条所称业主，包括租户。'],
    ['第一条第二款的情形除外。'],
    ['第一条、第二条的情形除外。'],
    ['第一条至第二条的情形除外。'],
    ['第一章规定的情形除外。'],
  ])('with a line that begins with a mention, %s, loses no word and gets no clause from it', (line) => {
    const rule = `第一条 早八点开工。\n第二条 施工队应当遵守本规约，而\n${line}\n第三条 当天清运。`
    expect(pairs(rule)).toEqual([
      ['第一条', '早八点开工。'],
      ['第二条', `施工队应当遵守本规约，而${line}`],
      ['第三条', '当天清运。'],
    ])
  })

  test('has clauses that begin with words that also mention', () => {
    expect(pairs('第一条所有业主都要遵守。\n第二条 规定以外的时间不施工。\n第三条项目经理要登记。')).toEqual([
      ['第一条', '所有业主都要遵守。'],
      ['第二条', '规定以外的时间不施工。'],
      ['第三条', '项目经理要登记。'],
    ])
  })

  test('keeps a clause that was put in later apart, under its own number', () => {
    expect(cutClauses('第一条 早八点开工。\n第一条之一 午休 中午不施工。\n第一条之二规定的除外。')).toEqual([
      { label: '第一条', title: '', text: '早八点开工。' },
      { label: '第一条之一', title: '午休', text: '中午不施工。\n第一条之二规定的除外。' },
    ])
  })

  test('has full-width numbers, which are numbers', () => {
    expect(pairs('１．外机离地２．５米以上。\n２、晾衣架不伸出外墙。\n１０．门前三包。')).toEqual([
      ['1', '外机离地２．５米以上。'],
      ['2', '晾衣架不伸出外墙。'],
      ['10', '门前三包。'],
    ])
    expect(labels('第１条 甲。\n第１２条 乙。')).toEqual(['第1条', '第12条'])
  })

  test('keeps a number whose words are missing, and a title: they are still to be written', () => {
    expect(cutClauses('第一条 早八点开工。\n第二条\n第三条【外墙】')).toEqual([
      { label: '第一条', title: '', text: '早八点开工。' },
      { label: '第二条', title: '', text: '' },
      { label: '第三条', title: '外墙', text: '' },
    ])
  })
})
