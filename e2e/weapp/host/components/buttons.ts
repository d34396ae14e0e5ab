import { share } from '../gestures'
import { ariaOn, define, elementOf, type Made } from './define'
import { valuesIn } from './form-values'

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
        const { disabled, formType, openType } = made.data
        if (disabled === true) return
        if (formType === 'submit') form?.dispatchEvent(new Event('host-submit'))
        else if (formType) throw new Error(`the host does not know form-type ${String(formType)}`)
        if (openType) openBy(String(openType), made)
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
        made.triggerEvent('submit', { value: valuesIn(elementOf(made)) })
      })
    },
  })
}

/** What a button with an open-type does beside being tapped. */
function openBy(openType: string, made: Made): void {
  if (openType !== 'share') throw new Error(`the host does not know open-type ${openType}`)
  void share('button', { id: elementOf(made).id, dataset: { ...elementOf(made).dataset } })
}
