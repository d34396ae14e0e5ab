import Taro, { usePullDownRefresh } from '@tarojs/taro'

/**
 * Pulled down, the page asks anew for what it shows; its `index.config.ts` says `enablePullDownRefresh`. In the browser build
 * Taro draws the same.
 * @param ask asks for everything on the page
 */
export function usePull(ask: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void ask().finally(() => Taro.stopPullDownRefresh())
  })
}
