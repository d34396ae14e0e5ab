import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { getSuggestion } from '@/contract/suggestion/actions'
import { suggestionView, type SuggestionView } from '@/contract/suggestion/view'
import { useCall, type CallError } from '../../../cloud'

/**
 * One suggestion of mine. `onActed` takes the case as an act left it; `onFailed` the error of one: with `CONFLICT` the fresh
 * case is shown, what was typed stays, and a sentence says so.
 */
export function useCase(id: string | undefined) {
  const client = useQueryClient()
  const query = useCall(getSuggestion, id === undefined ? undefined : { id })
  const [notice, setNotice] = useState<string>()

  // Looking at it has marked its news as read: lists ask again when they show.
  const opened = query.data?.id
  useEffect(() => {
    if (opened === undefined) return
    void client.invalidateQueries({ queryKey: ['suggestion.mine'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['message.list'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['me.get'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['home.get'], refetchType: 'none' })
  }, [client, opened])

  const show = (fresh: SuggestionView) => client.setQueryData(['suggestion.get', { id }], fresh)

  function onActed(fresh: SuggestionView) {
    setNotice(undefined)
    show(fresh)
  }

  function onFailed(error: CallError) {
    if (error.code === 'CONFLICT') {
      const current = v.safeParse(suggestionView, error.current)
      if (current.success) show(current.output)
      else void query.refetch()
    }
    // What is wrong with a field is said at the field.
    if (Object.keys(error.fields).length > 0) return setNotice(undefined)
    setNotice(error.message)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  return { query, notice, onActed, onFailed }
}
export interface ActHandlers {
  onActed: (fresh: SuggestionView) => void
  onFailed: (error: CallError) => void
}
