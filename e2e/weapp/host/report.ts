/** What went wrong in a run: it fails when there is anything here, whether or not the app caught it. */
export const failures: string[] = []

export function fail(what: string, error?: unknown): void {
  const told = error instanceof Object && 'stack' in error ? String(error.stack) : String(error ?? '')
  const message = error instanceof Object && 'message' in error ? String(error.message) : told
  failures.push(`${what}: ${message}${told.includes(message) ? `\n${told}` : ''}`.trim())
}

/** What one page cost since it was opened. */
export interface PageCost {
  path: string
  setDataCalls: number
  /** Characters of the JSON that crosses from the logic layer to the view. */
  setDataBytes: number
  largestSetData: number
  nodes: number
  depth: number
}

/** The elements in `root`, and how deep they are nested. */
export function shapeOf(root: Element): { nodes: number; depth: number } {
  let nodes = 0
  let deepest = 0
  const walk = (element: Element, depth: number) => {
    nodes += 1
    deepest = Math.max(deepest, depth)
    for (const child of Array.from(element.children)) walk(child, depth + 1)
  }
  for (const child of Array.from(root.children)) walk(child, 1)
  return { nodes, depth: deepest }
}
