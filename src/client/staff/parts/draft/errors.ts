/** The fields in the order they stand on the page. */
const ORDER = [
  ...['note', 'title', 'background', 'items', 'photos', 'documents'],
  ...['workstations', 'communities', 'who', 'hideTotals', 'opensAt', 'closesAt'],
]

/** Fields with one place for whatever is wrong inside them. */
const WHOLE = ['photos', 'communities', 'workstations']

export type Errors = Record<string, string>

/** Errors by the field they are shown at. */
export function shownAt(fields: Errors): Errors {
  const shown: Errors = {}
  for (const [path, message] of Object.entries(fields)) {
    const [top = ''] = path.split('.')
    shown[WHOLE.includes(top) ? top : placeOf(path)] ??= message
  }
  return shown
}

/** What is wrong with a photo of a design, or with an item as such, is said at the design or the item. */
function placeOf(path: string): string {
  return path.replace(/^(items\.\d+\.options\.\d+\.photos)\..*$/, '$1').replace(/^(items\.\d+)\.(?:type|id)$/, '$1')
}

/** The one that stands first on the page, if any stands there. */
export function firstOf(errors: Errors): string | undefined {
  return Object.keys(errors)
    .filter((path) => rank(path) >= 0)
    .sort((one, other) => rank(one) - rank(other) || itemOf(one) - itemOf(other))[0]
}

function rank(path: string): number {
  return ORDER.indexOf(path.split('.')[0] ?? '')
}

/** Which item an error is about; -1 when it is about none, or all of them. */
export function itemOf(path: string): number {
  const [, index] = /^items\.(\d+)(?:\.|$)/.exec(path) ?? []
  return index === undefined ? -1 : Number(index)
}
