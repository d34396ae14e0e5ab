import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { deskLook, type Look } from '@/contract/desk/look'
import type { DeskView } from '@/contract/desk/view'
import { call } from '../../../cloud'
import { useWhileShown } from '../use-while-shown'
import { isTyping } from './typing'

/**
 * Says again and again, while the case is in sight, that it is open here; hears who else has it and what they did. What has
 * changed is then asked for. A round that fails is nothing: the next one follows.
 */
export function useLook(view: DeskView) {
  const client = useQueryClient()
  const [others, setOthers] = useState<Look['others']>([])
  const [news, setNews] = useState<Look['changed']>([])
  const latest = useRef(view)
  latest.current = view
  const asking = useRef(false)
  const merges = useRef<number>()

  async function round() {
    if (asking.current) return
    asking.current = true
    const { id, version, timeline, assignee } = latest.current
    const notes = timeline.filter(({ act }) => act === 'note').length
    try {
      const look = await call(deskLook, { id, version, notes, writing: isTyping(id) })
      setOthers(look.others)
      // An act of one's own may have shown a later version while this was under way.
      if (latest.current.version !== version) return
      const merged = merges.current !== undefined && merges.current !== look.merges
      if (look.changed.length > 0 || look.version !== version || look.assignee !== assignee?.key || merged) {
        const shown = { queryKey: ['desk.get', { id }], exact: true }
        await client.refetchQueries(shown, { cancelRefetch: false, throwOnError: true })
      }
      // Once it is on screen: else the next round brings it again.
      merges.current = look.merges
      if (look.changed.length > 0) setNews((before) => [...before, ...look.changed])
    } catch {
      // Said by the page itself when it matters: whoever acts without a network is told.
    } finally {
      asking.current = false
    }
  }

  const first = useRef(round)
  useEffect(() => {
    void first.current()
  }, [])
  useWhileShown(() => void round())
  return { others, news, read: () => setNews([]) }
}
