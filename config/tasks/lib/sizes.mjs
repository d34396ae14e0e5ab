import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { BUDGETS } from '../../budgets.mjs'

/** What a file of the Mini Program is, by its path; the first that fits. */
const PARTS = [
  ['libraries', /^vendors\.js$/],
  // Of a package: what its pages share, ours and libraries.
  ['shared', /\/sub-vendors\.js$/],
  ['Taro', /^(taro|runtime)\.js$/],
  ['templates', /\.(wxml|wxs)$/],
  ['styles', /\.wxss$/],
  ['pictures', /\.(svg|png|jpe?g|webp)$/],
  ['our code', /\.js$/],
  ['the rest', /./],
]

/** The files under `folder` with their sizes in bytes: `[['app.js', 120], …]`. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      statSync(file).size,
    ])
}

/** The folders of the subpackages of a built Mini Program. */
export function subpackagesOf(folder) {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  return (app.subPackages ?? app.subpackages ?? []).map((sub) => sub.root.replace(/\/$/, ''))
}

/**
 * What each package weighs, by part, against its budget.
 * @param files `[path, bytes]` of everything in the Mini Program
 * @param subpackages their folders
 * @returns `[{ name, bytes, parts: { 'our code': bytes, … }, goal, limit }]`, the main package first
 */
export function packageSizes(files, subpackages) {
  const packageOf = (path) => subpackages.find((root) => path.startsWith(`${root}/`))
  return [undefined, ...subpackages].map((root) => {
    const own = files.filter(([path]) => packageOf(path) === root)
    const parts = {}
    for (const [path, bytes] of own) {
      const part = PARTS.find(([, pattern]) => pattern.test(path))[0]
      parts[part] = (parts[part] ?? 0) + bytes
    }
    return { name: root ?? 'main', bytes: sum(own), parts, ...(root ? BUDGETS.subpackage : BUDGETS.main) }
  })
}

/** `over the limit`, `over the goal` or `fine`. */
export function verdictOf({ bytes, goal, limit }) {
  if (bytes > limit) return 'over the limit'
  return bytes > goal ? 'over the goal' : 'fine'
}

function sum(files) {
  return files.reduce((total, [, bytes]) => total + bytes, 0)
}

export function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`
}
