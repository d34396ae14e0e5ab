import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import names from '../../src/client/device/aria-names.json'

type Components = Record<string, Record<string, string>>
interface MiniPlatform {
  runtimePath: string | string[]
  template: { mergeComponents: (ctx: IPluginContext, components: Components) => void }
}

/**
 * Lets the pages' roles and labels reach WeChat's screen readers: WeChat reads `aria-*` on every component, but Taro's
 * WXML templates only bind attributes they know. The runtime's half is src/client/device/aria-runtime.ts.
 */
export default function ariaAttributes(ctx: IPluginContext): void {
  const attributes = Object.fromEntries(names.attributes.map((name) => [name, '']))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Partial<MiniPlatform>) {
      if (!platform.template || platform.runtimePath === undefined) return
      platform.template.mergeComponents(ctx, Object.fromEntries(names.components.map((name) => [name, attributes])))
      const runtime = path.resolve(__dirname, '../../src/client/device/aria-runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
