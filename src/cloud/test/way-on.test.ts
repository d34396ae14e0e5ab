import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SRC = path.join(__dirname, '../..')

/** How a sentence says what to do next: it asks for something, offers it, or says that nothing need be done. */
const WAY_ON = /请|可以|不用/
/** Whose words are refusals: what an act throws, and what a schema says of a field. */
const THROWS = /^(Failure|invalidField)$/
const SCHEMA =
  /^(text|v\.(array|boolean|check|integer|literal|maxLength|maxValue|minLength|minValue|number|object|picklist|record|regex|string))$/

interface Said {
  file: string
  words: string
}

function refusalsIn(file: string): Said[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const named = new Map<string, ts.Expression>()
  const found: Said[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      named.set(node.name.text, node.initializer)
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const called = node.expression.getText()
      if (THROWS.test(called) || SCHEMA.test(called)) for (const given of node.arguments ?? []) say(given)
    }
    ts.forEachChild(node, visit)
  }
  /** A sentence as it stands there, under a name of the same file, or chosen between two. */
  const say = (given: ts.Node): void => {
    if (ts.isConditionalExpression(given)) [given.whenTrue, given.whenFalse].forEach(say)
    const written = ts.isIdentifier(given) ? named.get(given.text) : given
    if (!written || !(ts.isStringLiteralLike(written) || ts.isTemplateExpression(written))) return
    const words = written.getText()
    if (/\p{Script=Han}/u.test(words)) found.push({ file, words })
  }
  visit(source)
  return found
}

const refusals = ['contract', 'cloud']
  .flatMap((room) =>
    readdirSync(path.join(SRC, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/(demo|testing)\//.test(file))
  .flatMap(refusalsIn)

describe('a sentence that refuses something', () => {
  test('is found where it is said', () => {
    expect(refusals.length).toBeGreaterThan(250)
  })

  test('says what to do', () => {
    expect(refusals.filter(({ words }) => !WAY_ON.test(words))).toEqual([])
  })
})
