import { elementOf, type Made } from './define'

const fields = new WeakMap<Element, { made: Made; value: () => unknown }>()

/** Says what the component hands over to the form it stands in, under its `name`. */
export function handsOver(made: Made, value: () => unknown): void {
  fields.set(elementOf(made), { made, value })
}

/** What a form hands over: words, whether a switch is on, the place of a picker's choice, … A field without name is not in it. */
export function valuesIn(form: Element): Record<string, unknown> {
  const named = Array.from(form.querySelectorAll('*')).flatMap((element) => {
    const field = fields.get(element)
    const name = String(field?.made.data.name ?? '')
    return field && name !== '' ? [[name, field.value()] as const] : []
  })
  return Object.fromEntries(named)
}
