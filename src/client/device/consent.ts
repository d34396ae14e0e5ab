import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { forget, recall, remember } from './storage'

/**
 * Whether this phone knows that its owner agreed to the privacy notice, so that a suggestion is not held up by asking the
 * server. What WeChat itself asks for (its 隐私保护指引) is asked by WeChat, before the first API that touches it:
 * `__usePrivacyCheck__` in app.config, and no listener of ours in its way.
 */
const KEY = 'privacy'

export function hasConsented(): boolean {
  return recall(KEY) === String(PRIVACY_VERSION)
}

export function rememberConsent(): void {
  remember(KEY, String(PRIVACY_VERSION))
}

export function forgetConsent(): void {
  forget(KEY)
}
