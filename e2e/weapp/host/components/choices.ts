import { ariaOn, define, elementOf, inside, type Made } from './define'
import { handsOver } from './form-values'

const mark = (made: Made) => inside(made, '.wx-mark') as HTMLInputElement

/** One of several, or one that is on or off by itself. What changes is told by the group around it. */
function defineMark(name: 'radio' | 'checkbox'): void {
  define(name, {
    properties: { value: String, checked: Boolean, disabled: Boolean, color: String },
    changed: {
      ...ariaOn(mark),
      value(made, value) {
        mark(made).value = String(value ?? '')
      },
      checked(made, value) {
        mark(made).checked = value === true
        if (value === true) leaveOnly(mark(made))
      },
      disabled(made, value) {
        mark(made).disabled = value === true
      },
    },
  })
}

function marksIn(group: Element): HTMLInputElement[] {
  return Array.from(group.querySelectorAll('.wx-mark')).filter((one) => one instanceof HTMLInputElement)
}

/** Of the radios of a group one is on. */
function leaveOnly(chosen: HTMLInputElement): void {
  const group = chosen.closest('wx-radio-group')
  if (group) for (const one of marksIn(group)) one.checked = one === chosen
}

function defineGroup(name: 'radio-group' | 'checkbox-group'): void {
  const chosen = (made: Made) => {
    const values = marksIn(elementOf(made))
      .filter(({ checked }) => checked)
      .map(({ value }) => value)
    return name === 'checkbox-group' ? values : (values[0] ?? '')
  }
  define(name, {
    properties: { name: String },
    attached(made) {
      handsOver(made, () => chosen(made))
      elementOf(made).addEventListener('change', ({ target }) => {
        if (!(target instanceof HTMLInputElement) || !target.classList.contains('wx-mark')) return
        leaveOnly(target)
        made.triggerEvent('change', { value: chosen(made) })
      })
    },
    changed: { ...ariaOn(elementOf) },
  })
}

export function defineChoices(): void {
  defineMark('radio')
  defineMark('checkbox')
  defineGroup('radio-group')
  defineGroup('checkbox-group')
}
