import { HOST_PREFIX, space } from '../easel'

/** An instance of a host component, as its own methods see it. */
export interface Made {
  data: Record<string, unknown>
  triggerEvent: (name: string, detail?: object, options?: { bubbles?: boolean }) => void
  _$: {
    getShadowRoot: () => { querySelector: (selector: string) => { getBackendElement: () => unknown } | null } | null
    getBackendElement: () => unknown
  }
}

interface Definition {
  properties: Record<string, unknown>
  /** When the component is in the page: its insides, and itself, as elements of the document. */
  attached?: (made: Made) => void
  /** The words that a property can be, where the host knows not all of WeChat's: `canIUse` is asked. */
  options?: Record<string, string[]>
  /** Called with the new value of the property of that name, once the component is attached. */
  changed?: Record<string, (made: Made, value: unknown) => void>
}

/** What a screen reader is told; on components these are properties. */
export const ARIA: Record<string, string> = {
  role: 'role',
  ariaLabel: 'aria-label',
  ariaChecked: 'aria-checked',
  ariaSelected: 'aria-selected',
  ariaDisabled: 'aria-disabled',
  ariaHidden: 'aria-hidden',
  ariaLive: 'aria-live',
}

/** What the components that are made here take, by their name: `canIUse` is asked. */
export const propertiesOf = new Map<string, string[]>()
const options = new Map<string, Record<string, string[]>>()

/** The words that a property can be, or undefined where nobody has listed them. */
export function optionsOf(component: string, property: string): string[] | undefined {
  return options.get(component)?.[property]
}

/** Makes the component `wx-<name>` known to every page. */
export function define(name: string, { properties, options: words = {}, attached, changed = {} }: Definition): void {
  const ready = new WeakSet<object>()
  propertiesOf.set(name, Object.keys({ ...ARIA, ...properties }))
  options.set(name, words)
  space.addComponentStaticConfig(HOST_PREFIX + name, { component: true, styleIsolation: 'shared' })
  const type = space
    .component(HOST_PREFIX + name)
    .definition({
      properties: { ...Object.fromEntries(Object.keys(ARIA).map((one) => [one, null])), ...properties },
      observers: Object.fromEntries(
        Object.entries(changed).map(([property, work]) => [
          property,
          function (this: Made, value: unknown) {
            if (ready.has(this)) work(this, value)
          },
        ]),
      ),
      lifetimes: {
        attached(this: Made) {
          ready.add(this)
          attached?.(this)
          for (const [property, work] of Object.entries(changed)) work(this, this.data[property])
        },
        // It has no element any more; what its data become afterwards is seen by nobody.
        detached(this: Made) {
          ready.delete(this)
        },
      },
    })
    .register()
  space.getComponentSpace().setGlobalUsingComponent(`wx-${name}`, type._$)
}

/** The element of the document that the component is. */
export function elementOf(made: Made): HTMLElement {
  const element = made._$.getBackendElement()
  if (!(element instanceof HTMLElement)) throw new Error('the component is not in the document')
  return element
}

/** The element with that class inside the component. */
export function inside(made: Made, selector: string): HTMLElement {
  const element = made._$.getShadowRoot()?.querySelector(selector)?.getBackendElement()
  if (!(element instanceof HTMLElement)) throw new Error(`there is no ${selector} in the component`)
  return element
}

/** Observers that put what is said to screen readers on the element that a person reaches. */
export function ariaOn(target: (made: Made) => HTMLElement): Record<string, (made: Made, value: unknown) => void> {
  return Object.fromEntries(
    Object.entries(ARIA).map(([property, attribute]) => [
      property,
      (made: Made, value: unknown) => {
        if (value === undefined || value === null || value === '') target(made).removeAttribute(attribute)
        else target(made).setAttribute(attribute, String(value))
      },
    ]),
  )
}
