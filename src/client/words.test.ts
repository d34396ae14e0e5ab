import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SRC = path.join(__dirname, '..')

/** Where residents' words stand (docs/decisions/026-words.md). */
const THEIRS = [
  ...['pages', 'mine', 'consultation', 'ui', 'unsent', 'cloud', 'device'].map((part) => `client/${part}`),
  'contract',
  'cloud',
]

/** Words of offices and of machines, each with what a neighbour would say. */
const UNPLAIN: [pattern: RegExp, instead: string][] = [
  [/系统繁忙|系统异常|系统错误|服务器/, '连不上，请稍后再试'],
  [/参数|非法|校验|字段|异常|无效/, '说出哪里不对、怎么改'],
  [/(提交|操作|请求|加载|保存)失败/, '没能……，请再试一次'],
  [/尊敬的|敬请|烦请|兹|贵(方|处|单位)|该(用户|单位|事项|员)/, '您、这件事'],
  [/予以(?!采纳)|鉴于|特此|如需|逾期未|之规定|进行(办理|处理|提交|填写)/, '短句，说谁做什么'],
  [/！|\p{Script=Han}!/u, '不用感叹号'],
  [/亲[，,~]|哦$|呢$|啦/, '不套近乎'],
]

interface Said {
  file: string
  words: string
}

/** Every string with Chinese in it, as the compiler reads it: comments and names are none. */
function wordsIn(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Said[] = []
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    if (isText && /\p{Script=Han}/u.test(node.text)) found.push({ file, words: node.text.trim() })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const filesIn = (folder: string) =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))

const said = THEIRS.flatMap(filesIn)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/(demo|test|testing)\//.test(file))
  .flatMap(wordsIn)

describe('what residents read', () => {
  test('is found', () => {
    expect(said.length).toBeGreaterThan(500)
  })

  test.each(UNPLAIN)('has no %s: %s', (pattern) => {
    expect(said.filter(({ words }) => pattern.test(words))).toEqual([])
  })

  test('has short sentences: none goes on for more than 60 characters without a pause', () => {
    const long = said.filter(({ words }) => words.split(/[，。；：、？\n]/).some((part) => part.length > 60))
    expect(long).toEqual([])
  })
})
