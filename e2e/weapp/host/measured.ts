type Definition = Record<string, unknown>
type SetData = (this: unknown, data: unknown, done?: () => void) => void

/** Counts of all `setData` so far. */
export const setDataCosts = { calls: 0, bytes: 0, largest: 0 }

export function restartSetDataCosts(): void {
  Object.assign(setDataCosts, { calls: 0, bytes: 0, largest: 0 })
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
      created(this: { setData: SetData }) {
        const setData = this.setData.bind(this)
        this.setData = (data, done) => {
          const json = JSON.stringify(data)
          setDataCosts.calls += 1
          setDataCosts.bytes += json.length
          setDataCosts.largest = Math.max(setDataCosts.largest, json.length)
          setData(JSON.parse(json), done)
        }
        if (typeof before === 'function') before.call(this)
      },
    },
  }
}
