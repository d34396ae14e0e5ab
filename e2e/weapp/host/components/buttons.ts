import { share } from '../gestures'
import { ariaOn, define, elementOf, type Made } from './define'

/** Buttons, and the forms they hand over. */
export function defineButtons(): void {
  define('button', {
    properties: {
      disabled: Boolean,
      loading: Boolean,
      plain: Boolean,
      size: String,
      type: String,
      formType: String,
      openType: String,
      hoverClass: String,
      name: String,
    },
    options: { openType: ['share'], formType: ['submit'] },
    attached(made) {
      const element = elementOf(made)
      element.setAttribute('role', 'button')
      element.addEventListener('click', () => {
        const form = element.closest('wx-form')
        if (made.data.disabled !== true && made.data.formType === 'submit')
          form?.dispatchEvent(new Event('host-submit'))
        if (made.data.disabled !== true && made.data.openType) openBy(String(made.data.openType), made)
      })
    },
    changed: {
      ...ariaOn(elementOf),
      role: (made, value) => elementOf(made).setAttribute('role', String(value || 'button')),
      disabled(made, value) {
        elementOf(made).toggleAttribute('disabled', value === true)
        if (value === true) elementOf(made).setAttribute('aria-disabled', 'true')
        else elementOf(made).removeAttribute('aria-disabled')
      },
      size: (made, value) => elementOf(made).setAttribute('size', String(value ?? '')),
    },
  })
  define('form', {
    properties: { reportSubmit: Boolean },
    attached: (made) => {
      elementOf(made).addEventListener('host-submit', () => {
        const fields = Array.from(elementOf(made).querySelectorAll('input, textarea, select')).filter(isField)
        const values = fields.filter(({ name }) => name !== '').map((one) => [one.name, valueOf(one)] as const)
        made.triggerEvent('submit', { value: Object.fromEntries(values) })
      })
    },
  })
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a button with an open-type does beside being tapped. */
function openBy(openType: string, made: Made): void {
  if (openType !== 'share') throw new Error(`the host does not know open-type ${openType}`)
  void share('button', { id: elementOf(made).id, dataset: { ...elementOf(made).dataset } })
}

function isField(element: Element): element is Field {
  return [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((one) => element instanceof one)
}

/** What a form hands over: words, whether a switch is on, the place of a picker's choice. */
function valueOf(field: Field): string | boolean | number {
  if (field instanceof HTMLSelectElement) return field.selectedIndex
  return field.type === 'checkbox' && 'checked' in field ? field.checked : field.value
}
