/** What went wrong in a run: it fails when there is anything here, whether or not the app caught it. */
export const failures: string[] = []

/** @returns what was noted */
export function fail(what: string, error?: unknown): string {
  const message = messageOf(error)
  const stack = fieldOf(error, 'stack')
  const noted = `${what}: ${message}${stack?.includes(message) ? `\n${stack}` : ''}`.trim()
  failures.push(noted)
  return noted
}

/** An Error's own, of whichever realm; what is no Error, as what WeChat's APIs reject with, as it is. */
export function messageOf(error: unknown): string {
  const message = fieldOf(error, 'message')
  if (message !== undefined) return message
  return isObject(error) ? JSON.stringify(error) : String(error ?? '')
}

function fieldOf(error: unknown, name: 'message' | 'stack'): string | undefined {
  const value: unknown = isObject(error) ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What one page cost since it was opened. */
export interface PageCost {
  path: string
  setDataCalls: number
  /** Of the JSON that crosses from the logic layer to the view, in UTF-8: a Chinese character is three. */
  setDataBytes: number
  /** The bytes of the largest call. */
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
