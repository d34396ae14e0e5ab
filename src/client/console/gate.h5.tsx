import { useEffect, type PropsWithChildren } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { inConsole, lookAround, useSession } from '../device/console.h5'
import { pages } from '../device/pages'
import { SignInPage } from './sign-in-page.h5'

const DESK = /^#\/(staff|manage)\//

// Before the router looks where to go: residents' pages are not shown here.
if (inConsole() && !DESK.test(window.location.hash)) window.location.replace(`#${pages.inbox()}`)

/**
 * Over the pages of the console until somebody is signed in, and again when a session has ended: what is under it stays as
 * it was, so that nothing that is being written is lost.
 */
export function Gate({ children }: PropsWithChildren) {
  return inConsole() ? <ConsoleGate>{children}</ConsoleGate> : <>{children}</>
}

function ConsoleGate({ children }: PropsWithChildren) {
  const session = useSession()
  const client = useQueryClient()

  useEffect(() => {
    const look = () => void lookAround().catch(() => undefined)
    look()
    // Signed out in another tab, or back from a pause.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])

  useEffect(() => {
    // Whatever was asked without a session has failed.
    if (session === 'in') void client.invalidateQueries()
  }, [session, client])

  return (
    <>
      {children}
      {session === 'in' ? null : <SignInPage asking={session === 'unknown'} />}
    </>
  )
}
