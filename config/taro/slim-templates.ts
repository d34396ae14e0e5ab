import type { IPluginContext } from '@tarojs/service'
import leftOut from './left-out.json'

type Templates = Record<string, Record<string, string>>
interface MiniPlatform {
  template: { createMiniComponents: (components: unknown) => Templates }
}

const ATTRIBUTES: readonly string[] = leftOut.attributes

/**
 * Leaves out of the WXML templates what no page uses. Taro writes the template of a View once for each of its sixteen
 * levels, with everything that a View may have; and a touch that WXML binds is sent to the logic layer each time, also
 * when nobody there listens. The numbers of the attributes stay as they are, so the runtime need not know.
 */
export default function slimTemplates(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: Partial<MiniPlatform>) {
      if (!template) return
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => slim(create(components))
    },
  })
}

export function slim(templates: Templates): Templates {
  const kept = Object.entries(templates).filter(([name]) => !leftOut.templates.includes(name))
  return Object.fromEntries(
    kept.map(([name, attributes]) => [name, /view$/.test(name) ? withoutUnused(attributes) : attributes]),
  )
}

function withoutUnused(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !ATTRIBUTES.includes(name)))
}
