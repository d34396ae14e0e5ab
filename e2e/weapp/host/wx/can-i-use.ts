import { HOST_COMPONENT_NAMES } from '../components'
import { optionsOf, propertiesOf } from '../components/define'
import { fail } from '../report'

/**
 * `wx.canIUse`: true of exactly what the host has (`getAppBaseInfo`, `cloud.callFunction`, `button.open-type.share`),
 * false of all else. Of what it keeps no list (what an API takes and gives, the events of a component) it does not
 * guess: the run fails with the question.
 * @param apis the APIs, those of the cloud under `cloud`
 */
export function canIUseOf(apis: Record<string, unknown>): (schema: string) => boolean {
  const hasApi = (names: string[], among: object): boolean => {
    const [name = '', ...rest] = names
    if (!Object.keys(among).includes(name)) return false
    const found: unknown = Reflect.get(among, name)
    if (rest.length === 0) return true
    return typeof found === 'object' && found !== null ? hasApi(rest, found) : unanswered(names.join('.'))
  }
  return (schema) => {
    const names = schema.split('.')
    const [name = '', attribute, option, ...more] = names
    if (!HOST_COMPONENT_NAMES.includes(name)) return name === 'canIUse' || hasApi(names, apis)
    return more.length === 0 && hasComponent(name, attribute, option)
  }
}

function hasComponent(name: string, attribute?: string, option?: string): boolean {
  if (attribute === undefined) return true
  if (/^(bind|catch)/.test(attribute)) return unanswered(`${name}.${attribute}`)
  const property = attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  if (!propertiesOf.get(name)?.includes(property)) return false
  return (
    option === undefined ||
    (optionsOf(name, property)?.includes(option) ?? unanswered(`${name}.${attribute}.${option}`))
  )
}

function unanswered(schema: string): boolean {
  fail(`wx.canIUse was asked about ${schema}, which the host keeps no list of`)
  return false
}
