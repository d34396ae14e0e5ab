import { ariaOn, define, elementOf, inside, type Made } from './define'
import { handsOver } from './form-values'

const rail = (made: Made) => inside(made, '.wx-slider-rail') as HTMLInputElement

/** Tells `changing` while it is moved and `change` when it is let go. */
function defineSlider(): void {
  const place = (made: Made) => {
    Object.assign(rail(made), { min: String(made.data.min), max: String(made.data.max), step: String(made.data.step) })
    rail(made).value = String(made.data.value)
    showValue(made)
  }
  const showValue = (made: Made) => {
    inside(made, '.wx-slider-value').textContent = made.data.showValue === true ? rail(made).value : ''
  }
  const tell = (made: Made, event: 'changing' | 'change') => {
    showValue(made)
    made.triggerEvent(event, { value: Number(rail(made).value) })
  }
  define('slider', {
    properties: {
      min: { type: Number, value: 0 },
      max: { type: Number, value: 100 },
      step: { type: Number, value: 1 },
      value: { type: Number, value: 0 },
      showValue: Boolean,
      disabled: Boolean,
      activeColor: String,
      backgroundColor: String,
      blockSize: Number,
      blockColor: String,
      name: String,
    },
    attached(made) {
      handsOver(made, () => Number(rail(made).value))
      rail(made).addEventListener('input', () => tell(made, 'changing'))
      rail(made).addEventListener('change', () => tell(made, 'change'))
    },
    changed: {
      ...ariaOn(rail),
      min: place,
      max: place,
      step: place,
      value: place,
      showValue,
      disabled(made, value) {
        rail(made).disabled = value === true
      },
    },
  })
}

const WHOLE = 100

/** How far something is. With `active` it would grow on a phone; here it is there at once, and says so. */
function defineProgress(): void {
  const draw = (made: Made) => {
    const percent = Math.min(WHOLE, Math.max(0, Number(made.data.percent)))
    inside(made, '.wx-progress-done').style.width = `${percent}%`
    inside(made, '.wx-progress-info').textContent = made.data.showInfo === true ? `${percent}%` : ''
    if (made.data.active === true && percent > 0) made.triggerEvent('activeend', { curPercent: percent })
  }
  define('progress', {
    properties: {
      percent: { type: Number, value: 0 },
      showInfo: Boolean,
      active: Boolean,
      activeMode: String,
      duration: Number,
      strokeWidth: { type: null, value: 6 },
      borderRadius: null,
      fontSize: null,
      color: String,
      activeColor: String,
      backgroundColor: String,
    },
    changed: {
      ...ariaOn(elementOf),
      percent: draw,
      showInfo: (made) => {
        inside(made, '.wx-progress-info').textContent =
          made.data.showInfo === true ? `${Number(made.data.percent)}%` : ''
      },
      strokeWidth(made, value) {
        inside(made, '.wx-progress-bar').style.height = `${parseFloat(String(value))}px`
      },
    },
  })
}

export function defineRanges(): void {
  defineSlider()
  defineProgress()
}
