import { useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'

/** Going back to a page does not mount it again: asks again for what is stale. `Screen` does this for every page. */
export function useRefreshOnShow(): void {
  const client = useQueryClient()
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void client.refetchQueries({ type: 'active', stale: true }, { cancelRefetch: false })
    shown.current = true
  })
}
