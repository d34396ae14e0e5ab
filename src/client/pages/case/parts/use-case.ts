import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { getSuggestion } from '@/contract/suggestion/actions'
import { suggestionView, type SuggestionView } from '@/contract/suggestion/view'
import { useCall, type CallError } from '../../../cloud'
import { focusOnArrival } from '../../../device/arrival-focus'

/** In the resident's words: what they wanted to do may be over. */
const MOVED_ON = '这件事刚刚有了新进展，请看下面的最新情况。还能办的，按钮都在'

/** What came of the last act: done, or not. */
interface Outcome {
  words: string
  failed: boolean
}

/**
 * One suggestion of mine. `onActed` takes the case as an act left it, and what to say of it; `onFailed` the error of one: with
 * `CONFLICT` the fresh case is shown, what was typed stays, and a sentence says so.
 */
export function useCase(id: string | undefined) {
  const client = useQueryClient()
  const query = useCall(getSuggestion, id === undefined ? undefined : { id })
  const [outcome, setOutcome] = useState<Outcome>()

  // Looking at it has marked its news as read: lists ask again when they show.
  const opened = query.data?.id
  useEffect(() => {
    if (opened === undefined) return
    void client.invalidateQueries({ queryKey: ['suggestion.mine'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['message.list'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['me.get'], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['home.get'], refetchType: 'none' })
  }, [client, opened])

  // What was acted with goes once that is done, and the keyboard with it.
  useEffect(focusOnArrival, [query.data?.version])

  function say(words: string, failed: boolean) {
    setOutcome({ words, failed })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  const show = (fresh: SuggestionView) => client.setQueryData(['suggestion.get', { id }], fresh)

  function onActed(fresh: SuggestionView, words: string) {
    show(fresh)
    say(words, false)
  }

  function onFailed(error: CallError) {
    if (error.code === 'CONFLICT') {
      const current = v.safeParse(suggestionView, error.current)
      if (current.success) show(current.output)
      else void query.refetch()
      return say(MOVED_ON, true)
    }
    // What is wrong with a field is said at the field.
    if (Object.keys(error.fields).length > 0) return setOutcome(undefined)
    say(error.message, true)
  }

  return { query, outcome, onActed, onFailed }
}

export interface ActHandlers {
  onActed: (fresh: SuggestionView, words: string) => void
  onFailed: (error: CallError) => void
}
