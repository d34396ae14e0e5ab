import type { PropsWithChildren } from 'react'

/** In WeChat there is nothing to sign in to: WeChat vouches for who it is. The browser build has a file of its own. */
export function Gate({ children }: PropsWithChildren) {
  return <>{children}</>
}
