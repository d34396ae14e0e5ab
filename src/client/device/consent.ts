import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { forget, recall, remember } from './storage'

/**
 * Whether this phone knows that its owner agreed to the privacy notice, so that nothing is held up by asking the server, and
 * whether the server has heard of it. What WeChat itself asks for (its 隐私保护指引) is asked by WeChat, before the first API
 * that touches it: `__usePrivacyCheck__` in app.config, and no listener of ours in its way.
 */
const KEY = 'privacy'
const TOLD = String(PRIVACY_VERSION)
/** Agreed, and the server has not heard of it yet: there was no signal. */
const UNTOLD = `${TOLD} untold`

export function hasConsented(): boolean {
  return recall(KEY) === TOLD || isUntold()
}

export function isUntold(): boolean {
  return recall(KEY) === UNTOLD
}

/** @param told whether the server knows */
export function rememberConsent(told: boolean): void {
  remember(KEY, told ? TOLD : UNTOLD)
}

export function forgetConsent(): void {
  forget(KEY)
}
