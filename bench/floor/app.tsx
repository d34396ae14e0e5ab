import type { PropsWithChildren } from 'react'

export default function Floor({ children }: PropsWithChildren) {
  return <>{children}</>
}
