import { defineButtons } from './buttons'
import { defineFields } from './fields'
import { COMPONENT_TEMPLATES } from './templates'
import { defineViews } from './views'

export const HOST_COMPONENT_NAMES = [...Object.keys(COMPONENT_TEMPLATES), 'view', 'text', 'label', 'block']

export function defineComponents(): void {
  defineButtons()
  defineFields()
  defineViews()
}
