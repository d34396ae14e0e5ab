import { describe, expect, test } from 'vitest'
import { csvOf, fileName } from './csv'

const lines = (text: string) => text.slice(1).split('\r\n').slice(0, -1)

describe('a table as a file', () => {
  test('begins with the mark by which Excel knows Chinese', () => {
    const text = csvOf([['问题', '人数']])
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(lines(text)).toEqual(['"问题","人数"'])
  })

  test('keeps commas, quotes and line breaks inside their cell', () => {
    expect(csvOf([['一，二, "三"\n四', 5]]).slice(1)).toBe('"一，二, ""三""\n四",5\r\n')
  })

  test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'makes no formula of %j',
    (words) => expect(csvOf([[words]]).slice(1)).toBe(`"'${words}"\r\n`),
  )

  test('leaves an equals sign in the middle, and numbers, as they are', () => {
    expect(lines(csvOf([['a=b', -1, 0]]))).toEqual(['"a=b",-1,0'])
  })

  test('leaves empty what is not known', () => {
    expect(lines(csvOf([[null, undefined, '']]))).toEqual([',,""'])
  })
})

test('a file is called after the consultation, without what systems refuse', () => {
  expect(fileName('停车:怎么/安排?', '数字')).toBe('停车 怎么 安排 数字.csv')
})
