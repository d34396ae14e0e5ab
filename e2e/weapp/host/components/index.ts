import { defineButtons } from './buttons'
import { defineCanvas } from './canvas'
import { defineChoices } from './choices'
import { defineFields } from './fields'
import { definePicker } from './pickers'
import { defineRanges } from './ranges'
import { COMPONENT_TEMPLATES } from './templates'
import { defineViews } from './views'

export const HOST_COMPONENT_NAMES = [...Object.keys(COMPONENT_TEMPLATES), 'view', 'text', 'label', 'block']

export function defineComponents(): void {
  defineButtons()
  defineCanvas()
  defineFields()
  defineChoices()
  defineRanges()
  definePicker()
  defineViews()
}
