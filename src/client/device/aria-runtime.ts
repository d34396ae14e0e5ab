import { mergeInternalComponents } from '@tarojs/shared'
import names from './aria-names.json'

// Taro's template and its runtime number a component's attributes from the same list: this is the runtime's half of
// config/taro/aria-attributes.ts.
mergeInternalComponents(
  Object.fromEntries(
    names.components.map((component) => [component, Object.fromEntries(names.attributes.map((name) => [name, '']))]),
  ),
)
