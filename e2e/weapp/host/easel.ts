import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { config } from './config'
import { fail } from './report'

glassEasel.globalOptions.writeIdToDOM = true
glassEasel.globalOptions.throwGlobalError = false
glassEasel.addGlobalErrorListener((error: unknown, method: string | undefined) => {
  fail(`error in ${method ?? 'glass-easel'}`, error)
  return false
})
/**
 * What WeChat takes without a word: values that are not there yet, and the many attributes that Taro's templates name and
 * that change nothing here, as `webp`.
 */
const HARMLESS = [
  /type-incompatible value: .* but get null value/,
  /for-list data .* got type "undefined"/,
  /is not a valid property/,
]
glassEasel.addGlobalWarningListener((message: unknown) => {
  if (!HARMLESS.some((pattern) => pattern.test(String(message)))) fail('glass-easel warns', message)
  return false
})

const context = new glassEasel.CurrentWindowBackendContext()
const env = new MiniProgramEnv()

/** WeChat's open-source component framework, drawing into this document. */
export const space = env.createCodeSpace('', true)
export const backend = env.associateBackend(context)

context.onEvent((target, type, detail, options) => {
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.defaultPrevented() ? 1 : 0
})

type Templates = Record<string, glassEasel.template.ComponentTemplate['content']>

function evaluate(code: string): Templates {
  const make = new Function(`return ${code}`) as () => Templates
  return make()
}

function addTemplates(code: string, prefix: string): void {
  const templates = evaluate(code)
  for (const [path, content] of Object.entries(templates)) {
    space.addCompiledTemplate(prefix + path, { groupList: templates, content })
  }
}

/** Where the host's own components are, out of the way of the app's. */
export const HOST_PREFIX = '__host/'

/** Before the components themselves: a component looks for its template when it is defined. */
export function addHostTemplates(): void {
  addTemplates(config.componentTemplates, HOST_PREFIX)
}

export function addPackageTemplates(): void {
  addTemplates(config.package.templates, '')
  for (const [path, json] of Object.entries(config.package.json)) {
    if (path !== 'app' && (json.usingComponents || json.component)) space.addComponentStaticConfig(path, { ...json })
  }
}
