import { config, type Launch } from './config'
import { fail } from './report'

type AppHook =
  'onLaunch' | 'onShow' | 'onHide' | 'onError' | 'onPageNotFound' | 'onThemeChange' | 'onUnhandledRejection'
type AppDefinition = Partial<Record<AppHook, (given?: unknown) => void>>

let app: AppDefinition | undefined
const listeners = new Map<string, Set<(given: unknown) => void>>()

export function registerApp(definition: AppDefinition): void {
  if (app) throw new Error('App() was called twice')
  app = definition
}

export function getApp(): AppDefinition | undefined {
  return app
}

/** Calls a hook of the app, and then who listens to it by `wx.on…`. */
export function callApp(hook: AppHook, given?: unknown): void {
  try {
    app?.[hook]?.(given)
  } catch (error) {
    fail(`App.${hook}`, error)
  }
  tell(hook, given)
}

/** `wx.onAppShow` and its like: who listens to `name`. */
export function listenersOf(name: string): Set<(given: unknown) => void> {
  const known = listeners.get(name) ?? new Set()
  listeners.set(name, known)
  return known
}

export function tell(name: string, given: unknown): void {
  for (const listener of Array.from(listenersOf(name))) {
    try {
      listener(given)
    } catch (error) {
      fail(`listener of ${name}`, error)
    }
  }
}

/** With what the app was opened, and with what it was last come back to. */
export const launched: { first: Launch; last: Launch } = { first: config.launch, last: config.launch }
