type Definition = Record<string, unknown>
type SetData = (this: unknown, data: unknown, done?: () => void) => void
interface Measurable {
  setData: SetData
  _$?: { getBackendElement: () => unknown }
}

interface Costs {
  setDataCalls: number
  setDataBytes: number
  largestSetData: number
}
/** By the page they were made in. */
const costs = new WeakMap<Element, Costs>()
const utf8 = new TextEncoder()
const NOTHING: Costs = { setDataCalls: 0, setDataBytes: 0, largestSetData: 0 }

/** What `setData` of the page that `element` is, and of the components on it, has cost so far. */
export function costsIn(element: Element): Costs {
  return costs.get(element) ?? NOTHING
}

function count(made: Measurable, bytes: number): void {
  const element = made._$?.getBackendElement()
  const page = element instanceof Element ? element.closest('page') : null
  // Before its page stands, a component's data goes with the first drawing.
  if (!page) return
  const before = costsIn(page)
  costs.set(page, {
    setDataCalls: before.setDataCalls + 1,
    setDataBytes: before.setDataBytes + bytes,
    largestSetData: Math.max(before.largestSetData, bytes),
  })
}

/**
 * Makes `setData` cross from the logic layer to the view as in WeChat: as JSON, so that what JSON cannot carry is lost,
 * and counted. Works on the definition of a page or component, at the first moment its instance exists.
 */
export function measured(definition: Definition): Definition {
  const { created, lifetimes } = definition as { created?: unknown; lifetimes?: { created?: unknown } }
  const before = lifetimes?.created ?? created
  return {
    ...definition,
    lifetimes: {
      ...lifetimes,
      created(this: Measurable) {
        const setData = this.setData.bind(this)
        this.setData = (data, done) => {
          const json = JSON.stringify(data)
          count(this, utf8.encode(json).length)
          setData(JSON.parse(json), done)
        }
        if (typeof before === 'function') before.call(this)
      },
    },
  }
}
