import { ariaOn, define, elementOf, inside, type Made } from './define'
import { handsOver } from './form-values'

type Field = HTMLInputElement | HTMLTextAreaElement
const field = (made: Made) => inside(made, '.wx-field') as Field

/** `keyCode` of keys WeChat passes on is not known to it; it passes 0. */
const UNKNOWN_KEY = 0

function defineField(name: 'input' | 'textarea'): void {
  define(name, {
    properties: {
      value: null,
      type: String,
      password: Boolean,
      placeholder: String,
      placeholderStyle: String,
      placeholderClass: String,
      disabled: Boolean,
      maxlength: { type: Number, value: 140 },
      focus: Boolean,
      autoFocus: Boolean,
      autoHeight: Boolean,
      name: String,
    },
    attached(made) {
      const element = field(made)
      handsOver(made, () => element.value)
      element.addEventListener('input', (event) => {
        event.stopPropagation()
        if (made.data.autoHeight === true) fitHeight(made)
        made.triggerEvent('input', { value: element.value, cursor: element.selectionStart ?? 0, keyCode: UNKNOWN_KEY })
      })
      element.addEventListener('focus', () => made.triggerEvent('focus', { value: element.value, height: 0 }))
      element.addEventListener('blur', () =>
        made.triggerEvent('blur', { value: element.value, cursor: element.selectionStart ?? 0 }),
      )
      element.addEventListener('keydown', (event) => {
        if (name === 'input' && event instanceof KeyboardEvent && event.key === 'Enter')
          made.triggerEvent('confirm', { value: element.value })
      })
      if (made.data.autoFocus === true) element.focus()
    },
    changed: {
      ...ariaOn(field),
      value(made, value) {
        const text = value === undefined || value === null ? '' : String(value)
        if (field(made).value !== text) field(made).value = text
        if (made.data.autoHeight === true) fitHeight(made)
      },
      placeholder(made, value) {
        field(made).placeholder = String(value ?? '')
      },
      disabled(made, value) {
        field(made).disabled = value === true
      },
      maxlength(made, value) {
        // WeChat: -1 is no limit.
        if (typeof value === 'number' && value >= 0) field(made).maxLength = value
        else field(made).removeAttribute('maxlength')
      },
      focus(made, value) {
        if (value === true) field(made).focus({ preventScroll: true })
        else if (document.activeElement === field(made)) field(made).blur()
      },
      type(made, value) {
        const element = field(made)
        if (element instanceof HTMLInputElement) element.inputMode = inputMode(String(value ?? ''))
      },
      password(made, value) {
        const element = field(made)
        if (element instanceof HTMLInputElement) element.type = value === true ? 'password' : 'text'
      },
      placeholderClass(made, value) {
        elementOf(made).dataset.placeholder = String(value ?? '')
      },
    },
  })
}

function inputMode(type: string): string {
  if (type === 'number' || type === 'idcard') return 'numeric'
  return type === 'digit' ? 'decimal' : 'text'
}

/** As high as its lines are, from one up; whatever height it was given, as in WeChat. */
function fitHeight(made: Made): void {
  const element = field(made)
  if (element instanceof HTMLTextAreaElement) element.rows = 1
  elementOf(made).style.height = 'auto'
  element.style.height = 'auto'
  element.style.height = `${Math.max(element.scrollHeight, roomIn(elementOf(made)))}px`
}

/** The least height a component has inside: in WeChat a tap anywhere on it begins to write. */
function roomIn(component: HTMLElement): number {
  const { minHeight, paddingTop, paddingBottom } = getComputedStyle(component)
  return (parseFloat(minHeight) || 0) - parseFloat(paddingTop) - parseFloat(paddingBottom)
}

function defineSwitch(): void {
  define('switch', {
    properties: { checked: Boolean, disabled: Boolean, type: String, color: String, name: String },
    attached(made) {
      const element = field(made)
      handsOver(made, () => element instanceof HTMLInputElement && element.checked)
      element.addEventListener('change', () => {
        if (element instanceof HTMLInputElement) made.triggerEvent('change', { value: element.checked })
      })
    },
    changed: {
      ...ariaOn(field),
      checked(made, value) {
        const element = field(made)
        if (element instanceof HTMLInputElement) element.checked = value === true
      },
      disabled(made, value) {
        field(made).disabled = value === true
      },
    },
  })
}

export function defineFields(): void {
  defineField('input')
  defineField('textarea')
  defineSwitch()
}
