import { consentMe, getMe, type MeView } from '@/contract/me/actions'
import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { call, newRequestId } from '../cloud'
import { queryClient } from '../cloud/query-client'
import { forgetConsent, hasConsented, isUntold, rememberConsent } from '../device/consent'

/** As `useCall(getMe, {})` keeps it. */
const ME = [getMe.name, {}]

let telling: Promise<void> | undefined

/** Tells the server that its owner agreed on this phone. Asked for twice at a time it is told once. @throws CallError */
export function tellConsent(): Promise<void> {
  telling ??= tell().finally(() => (telling = undefined))
  return telling
}

async function tell(): Promise<void> {
  const { consent, profile } = await call(
    consentMe,
    { version: PRIVACY_VERSION, agreed: true },
    { requestId: newRequestId() },
  )
  rememberConsent(true)
  // An answer from before it was told would have the phone forget it again.
  await queryClient.cancelQueries({ queryKey: ME })
  queryClient.setQueryData<MeView>(ME, (me) => me && { ...me, profile, consent })
  // Whoever waited for that answer asks again.
  void queryClient.invalidateQueries({ queryKey: ME })
}

/** What was agreed here and could not be told, told as soon as there may be a signal. */
export function tellWhatIsUntold(): void {
  if (isUntold()) tellConsent().catch(() => undefined)
}

/**
 * Whether what waits on this phone may go: the server has heard that its owner agrees, or still knows it. It may have been
 * taken back on another phone.
 * @throws CallError when that cannot be told
 */
export async function consentStands(): Promise<boolean> {
  if (!hasConsented()) return false
  if (isUntold()) await tellConsent()
  else await queryClient.fetchQuery({ queryKey: ME, queryFn: () => call(getMe, {}), staleTime: 0, retry: false })
  return hasConsented()
}

/** From the start of the app on: whatever page hears who its owner is, the phone knows of their agreement what the server knows. */
export function followConsent(): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.query.queryKey[0] !== getMe.name || event.type !== 'updated' || event.action.type !== 'success') return
    const me = queryClient.getQueryData<MeView>(ME)
    if (me === undefined || isUntold()) return
    if (me.consent?.version === PRIVACY_VERSION) rememberConsent(true)
    else forgetConsent()
  })
}
