import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'libsql'

const DAY = 86_400_000
const PORTION = 5_000
const ONE_PUBLIC_IN = 4
const ONE_OF_THE_EAGER_IN = 40
/** Workstations of a district, one of the demo's among them. */
const DESKS = 30
const OWN_DESK = { id: 'yangguang-2', name: '阳光二居' }

const [folder, wanted] = process.argv.slice(2)
fillWithCases(folder, Number(wanted))

/**
 * `node bench/many-cases.mjs <folder> <wanted>` puts cases into the database of a local cloud that is not running, until it
 * holds `wanted`: copies of the demo
 * district's own, each with its number, its public id and its place in time. Straight into the file, since a year of a
 * district through the box would take hours; in a process of its own, since libsql lets go of a file only at its end.
 */
function fillWithCases(folder, wanted) {
  const db = new Database(join(folder, 'cloud.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  const { number } = db.prepare("SELECT number FROM collections WHERE name = 'suggestions'").get()
  const table = `docs_${number}`
  const own = db
    .prepare(`SELECT doc FROM ${table} ORDER BY seq`)
    .all()
    .map(({ doc }) => JSON.parse(doc))
  // Open ones stay as many as the demo has: a desk's open cases are what its people can carry, however long it exists.
  const closed = own.filter(({ state }) => state === 'closed')
  const shown = closed.find(({ publication }) => publication === 'published')
  const insert = db.prepare(`INSERT INTO ${table}(id, doc) VALUES (?, ?)`)
  for (let made = own.length; made < wanted; made += PORTION) {
    db.exec('BEGIN')
    for (let index = made; index < Math.min(made + PORTION, wanted); index++) {
      const template = index % ONE_PUBLIC_IN === 0 ? shown : closed[index % closed.length]
      const owner = index % ONE_OF_THE_EAGER_IN === 0 ? shown.ownerKey : undefined
      const copy = copyOf(template, { index, wanted, owner, desk: Math.floor(index / ONE_PUBLIC_IN) % DESKS })
      insert.run(copy._id, JSON.stringify(copy))
    }
    db.exec('COMMIT')
  }
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Spread over the year before, evenly. What the timers have yet to do with a case is not copied: it was done. */
function copyOf(template, { index, wanted, owner, desk }) {
  const back = Math.floor((index / wanted) * 365 * DAY)
  const { pendingSince: _pending, figuresSince: _figures, photosDueAt: _photos, ...copy } = shifted(template, back)
  const workstation = desk === 0 ? OWN_DESK : { id: `bench-${desk}`, name: `第 ${desk} 居` }
  const name = createHash('sha256').update(`copy ${index}`).digest('hex')
  return {
    ...copy,
    desk: workstation.id,
    workstation,
    _id: name.slice(0, 32),
    ownerKey: owner ?? name.slice(0, 32),
    number: `B${index.toString(36).toUpperCase().padStart(7, '0')}`,
    ...(copy.publicText ? { publicText: { ...copy.publicText, publicId: name.slice(32, 54) } } : {}),
  }
}

/** Every moment in a stored document, moved back. */
function shifted(value, back) {
  if (Array.isArray(value)) return value.map((each) => shifted(each, back))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$date === 'number') return { $date: value.$date - back }
  if (typeof value.$date === 'string') return { $date: new Date(Date.parse(value.$date) - back).toISOString() }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shifted(part, back)]))
}
