import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { functionMissing } from './errors'
import { field, list } from '../json'

export type TimerTrigger = { name: string; cron: string }

/** One built function as it lies in `dist/cloud/functions/<name>`. */
export type DeployedFunction = {
  name: string
  entry: string
  /** Open API names the function may call. */
  openapi: string[]
  timers: TimerTrigger[]
  timeoutSeconds: number
  isPublic: boolean
  /** Where HTTP access leads to it, for instance `/console/api`: there and below. */
  http: string | undefined
  /** The event of message pushes that is bound to it, for instance `wxa_media_check`. */
  message: string | undefined
}

/** What the schema says of a function; one of which it says nothing is closed to clients. */
export type FunctionRule = {
  public: boolean
  timer?: string | undefined
  http?: string | undefined
  message?: string | undefined
}

/** The platform's default is 3 s, too short for a cold start and a content check; functions here are deployed with 10. */
const DEFAULT_TIMEOUT_SECONDS = 10
const FUNCTION_NAME = /^[A-Za-z][\w-]{0,59}$/

/** The built functions and who may call them. */
export class DeployedFunctions {
  private readonly functions = new Map<string, DeployedFunction>()

  constructor(folder: string, rules: ReadonlyMap<string, FunctionRule>) {
    const names = existsSync(folder) ? readdirSync(folder) : []
    for (const name of names.filter((candidate) => FUNCTION_NAME.test(candidate))) {
      const entry = join(folder, name, 'index.js')
      if (existsSync(entry)) this.functions.set(name, readFunction(name, entry, rules.get(name)))
    }
  }

  get(name: string): DeployedFunction {
    const found = this.functions.get(name)
    if (found === undefined) throw functionMissing(name)
    return found
  }

  all(): DeployedFunction[] {
    return [...this.functions.values()]
  }

  /** The function HTTP access leads to. */
  withHttpPath(path: string): DeployedFunction | undefined {
    return this.all().find(({ http }) => http !== undefined && (path === http || path.startsWith(`${http}/`)))
  }

  /** The function an event of message pushes is bound to. */
  withMessage(event: string): DeployedFunction | undefined {
    return this.all().find(({ message }) => message === event)
  }

  /** The function a timer belongs to. */
  withTimer(timer: string): DeployedFunction | undefined {
    return this.all().find(({ timers }) => timers.some(({ name }) => name === timer))
  }
}

function readFunction(name: string, entry: string, rule: FunctionRule | undefined): DeployedFunction {
  const file = join(entry, '..', 'config.json')
  const config: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const timers = list(field(config, 'triggers')).flatMap((trigger) => {
    const [type, timer, cron] = [field(trigger, 'type'), field(trigger, 'name'), field(trigger, 'config')]
    return type === 'timer' && typeof timer === 'string'
      ? [{ name: timer, cron: typeof cron === 'string' ? cron : '' }]
      : []
  })
  if (rule?.timer !== undefined && !timers.some((timer) => timer.name === rule.timer))
    timers.push({ name: rule.timer, cron: '' })
  const timeout = field(config, 'timeout')
  return {
    name,
    entry,
    openapi: list(field(field(config, 'permissions'), 'openapi')).filter((api) => typeof api === 'string'),
    timers,
    timeoutSeconds: typeof timeout === 'number' && timeout > 0 ? timeout : DEFAULT_TIMEOUT_SECONDS,
    isPublic: rule?.public === true,
    http: rule?.http,
    message: rule?.message,
  }
}
