import type { PropsWithChildren } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { usePageNotFound } from '@tarojs/taro'
import { askHomeEarly } from './cloud/ask-home-early'
import { followDevice, queryClient } from './cloud/query-client'
import { pages, replaceWith } from './device/pages'
import { regainFocus } from './device/regain-focus'
import { Gate } from './console/gate'
import { followConsent } from './privacy/agreement'
import { followSignal } from './unsent/sender'
import './app.scss'

followDevice()
askHomeEarly()
followConsent()
followSignal()
regainFocus()

export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => replaceWith(pages.lost()))
  return (
    <QueryClientProvider client={queryClient}>
      <Gate>{children}</Gate>
    </QueryClientProvider>
  )
}
