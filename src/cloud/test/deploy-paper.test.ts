import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { COLLECTIONS } from '../schema/collections'
import { schema } from '../schema'

const paper = readFileSync(path.resolve(__dirname, '../../../docs/deploy.md'), 'utf8')

/** The lines of the table, without the padding that makes it look well. */
const lines = new Set(paper.split('\n').map((line) => line.replace(/\s*\|\s*/g, '|')))

it('whoever deploys is told to make every collection with every index, in its order', () => {
  const wanted = COLLECTIONS.flatMap(({ name, indexes }) => {
    if (indexes.length === 0) return [`|\`${name}\`|none|||`]
    return indexes.map((index, position) => {
      const fields = index.fields.map(({ field, order }) => `\`${field.replace('[]', '')}\` ${order === 1 ? '↑' : '↓'}`)
      const first = position === 0 ? `\`${name}\`` : ''
      return `|${first}|\`${index.name}\`|${fields.join(', ')}|${index.unique ? '**yes**' : 'no'}|`
    })
  })
  expect(wanted.filter((line) => !lines.has(line))).toEqual([])
})

it('whoever deploys is told of every function', () => {
  const missing = Object.keys(schema.functions).filter((name) => !paper.includes(`| \`${name}\` |`))
  expect(missing).toEqual([])
})
