import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { CallError } from './call-error'

const mayHelp = (error: Error) => error instanceof CallError && error.code === 'UNAVAILABLE'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Under 'online' a query without network would wait in silence; we want it to fail and say so.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 5_000,
      retry: (failures, error) => failures < 1 && mayHelp(error),
      retryDelay: 800,
    },
    // A person decides whether to try a write again; the request id makes that harmless.
    mutations: { networkMode: 'always', retry: false },
  },
})

/** WeChat has no focus and online events on a window; browsers have, and the library uses them by itself. */
export function followDevice(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.onAppShow(() => focusManager.setFocused(true))
  Taro.onAppHide(() => focusManager.setFocused(false))
  Taro.onNetworkStatusChange(({ isConnected }) => onlineManager.setOnline(isConnected))
  // Opened without a network: only who knows that it was gone asks again when it comes back.
  void Taro.getNetworkType().then(({ networkType }) => onlineManager.setOnline(networkType !== 'none'))
}
