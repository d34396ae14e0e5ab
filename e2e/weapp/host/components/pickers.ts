import { ariaOn, define, inside, type Made } from './define'
import { handsOver } from './form-values'

const words = (made: Made) => inside(made, '.wx-picker-words') as HTMLSelectElement
const moment = (made: Made) => inside(made, '.wx-picker-moment') as HTMLInputElement

const MODES = ['selector', 'date', 'time']
/** What the browser's control is for the part of a date that is asked for; it has none for a year. */
const DATE_TYPES: Record<string, string> = { day: 'date', month: 'month' }

const isOfWords = (made: Made) => made.data.mode === 'selector'
const control = (made: Made) => (isOfWords(made) ? words(made) : moment(made))

/** One list of words or of objects, a date, or a time of the day; other modes are refused with their name. */
export function definePicker(): void {
  define('picker', {
    properties: {
      mode: { type: String, value: 'selector' },
      range: Array,
      rangeKey: String,
      value: null,
      start: String,
      end: String,
      fields: { type: String, value: 'day' },
      disabled: Boolean,
      headerText: String,
      name: String,
    },
    options: { mode: MODES, fields: Object.keys(DATE_TYPES) },
    attached(made) {
      const mode = String(made.data.mode)
      if (!MODES.includes(mode)) throw new Error(`the host does not make a picker of mode ${mode}`)
      if (mode === 'date') moment(made).type = dateType(String(made.data.fields))
      if (mode === 'time') moment(made).type = 'time'
      words(made).hidden = mode !== 'selector'
      moment(made).hidden = mode === 'selector'
      handsOver(made, () => valueOf(made))
      words(made).addEventListener('change', () => made.triggerEvent('change', { value: valueOf(made) }))
      moment(made).addEventListener('change', () => {
        // WeChat's wheels stop at `start` and `end`, and always stand somewhere.
        if (moment(made).value !== '' && moment(made).validity.valid)
          made.triggerEvent('change', { value: valueOf(made) })
      })
    },
    changed: {
      ...ariaOn(control),
      range(made, value) {
        const key = String(made.data.rangeKey ?? '')
        const list = Array.isArray(value) ? value.map((one: unknown) => wordOf(one, key)) : []
        words(made).replaceChildren(...list.map((word) => new Option(word)))
      },
      start(made, value) {
        moment(made).min = String(value ?? '')
      },
      end(made, value) {
        moment(made).max = String(value ?? '')
      },
      value(made, value) {
        if (isOfWords(made)) words(made).selectedIndex = Number(value ?? -1)
        else moment(made).value = String(value ?? '')
      },
      disabled(made, value) {
        control(made).disabled = value === true
      },
    },
  })
}

function dateType(fields: string): string {
  const type = DATE_TYPES[fields]
  if (type === undefined) throw new Error(`the host does not make a picker of dates with fields ${fields}`)
  return type
}

function valueOf(made: Made): number | string {
  return isOfWords(made) ? words(made).selectedIndex : moment(made).value
}

function wordOf(one: unknown, key: string): string {
  if (typeof one !== 'object' || one === null) return String(one)
  return String(Object.entries(one).find(([name]) => name === key)?.[1] ?? '')
}
