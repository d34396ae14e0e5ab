import { ariaOn, define, elementOf, inside, type Made } from './define'

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
      element.addEventListener('input', (event) => {
        event.stopPropagation()
        if (made.data.autoHeight === true) fitHeight(element)
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
      name: named(field),
      value(made, value) {
        const text = value === undefined || value === null ? '' : String(value)
        if (field(made).value !== text) field(made).value = text
        if (made.data.autoHeight === true) fitHeight(field(made))
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

/** An observer that puts the name under which a form hands the value over where the form finds it. */
function named(target: (made: Made) => Field | HTMLSelectElement): (made: Made, value: unknown) => void {
  return (made, value) => {
    target(made).name = String(value ?? '')
  }
}

function inputMode(type: string): string {
  if (type === 'number' || type === 'idcard') return 'numeric'
  return type === 'digit' ? 'decimal' : 'text'
}

function fitHeight(element: Field): void {
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight}px`
}

function defineSwitch(): void {
  define('switch', {
    properties: { checked: Boolean, disabled: Boolean, type: String, color: String, name: String },
    attached(made) {
      const element = field(made)
      element.addEventListener('change', () => {
        if (element instanceof HTMLInputElement) made.triggerEvent('change', { value: element.checked })
      })
    },
    changed: {
      ...ariaOn(field),
      name: named(field),
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

/** Modes with one list of words or of objects; the others are refused with their name. */
function definePicker(): void {
  const choice = (made: Made) => inside(made, '.wx-picker-choice') as HTMLSelectElement
  define('picker', {
    properties: {
      mode: String,
      range: Array,
      rangeKey: String,
      value: null,
      disabled: Boolean,
      headerText: String,
      name: String,
    },
    options: { mode: ['selector'] },
    attached(made) {
      const mode = made.data.mode
      if (mode !== 'selector') throw new Error(`the host does not make a picker of mode ${String(mode)}`)
      choice(made).addEventListener('change', () => made.triggerEvent('change', { value: choice(made).selectedIndex }))
    },
    changed: {
      ...ariaOn(choice),
      name: named(choice),
      range(made, value) {
        const key = String(made.data.rangeKey ?? '')
        const words = Array.isArray(value) ? value.map((one: unknown) => wordOf(one, key)) : []
        choice(made).replaceChildren(...words.map((word) => new Option(word)))
      },
      value(made, value) {
        choice(made).selectedIndex = Number(value ?? -1)
      },
      disabled(made, value) {
        choice(made).disabled = value === true
      },
    },
  })
}

function wordOf(one: unknown, key: string): string {
  if (typeof one !== 'object' || one === null) return String(one)
  return String(Object.entries(one).find(([name]) => name === key)?.[1] ?? '')
}

export function defineFields(): void {
  defineField('input')
  defineField('textarea')
  defineSwitch()
  definePicker()
}
