import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { DEFAULT_MESSAGES } from '@/contract/errors'
import { getSuggestion } from '@/contract/suggestion/actions'
import { suggestionView, type SuggestionView } from '@/contract/suggestion/view'
import { useCall, type CallError } from '../../../cloud'
import { focusOnArrival } from '../../../device/arrival-focus'

type ResidentAct = SuggestionView['can'][number]
const ACT_NAMES: Record<ResidentAct, string> = {
  supplement: '补充',
  withdraw: '撤回',
  rate: '评价',
  askAgain: '再次办理',
}

/** Whether the case is no longer where the act was begun. */
export function isOver({ code }: CallError): boolean {
  return code === 'CONFLICT' || code === 'NOT_ALLOWED_NOW'
}

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

  function onFailed(error: CallError, act: ResidentAct) {
    if (isOver(error)) {
      const current = v.safeParse(suggestionView, error.current)
      if (current.success) show(current.output)
      else void query.refetch()
      return say(movedOn(error, act, current.success && current.output.can.includes(act)), true)
    }
    // What is wrong with a field is said at the field.
    if (Object.keys(error.fields).length > 0) return setOutcome(undefined)
    say(error.message, true)
  }

  /** What came of the try before is no longer true of this one. */
  const onTry = () => setOutcome((before) => (before?.failed === true ? undefined : before))

  return { query, outcome, onTry, onActed, onFailed }
}

/** In the resident's words: whether what they wanted to do can still be done. The server may know a better reason. */
function movedOn({ code, message }: CallError, act: ResidentAct, still: boolean): string {
  const name = ACT_NAMES[act]
  if (code === 'NOT_ALLOWED_NOW')
    return message === DEFAULT_MESSAGES.NOT_ALLOWED_NOW ? `现在不能${name}了，请看下面的最新情况` : message
  return still
    ? `这件事刚刚有了新进展。请看看下面的最新情况，要${name}就再点一次`
    : `这件事刚刚有了新进展，现在不能${name}了。请看下面的最新情况`
}

export interface ActHandlers {
  /** It is tried once more. */
  onTry: () => void
  onActed: (fresh: SuggestionView, words: string) => void
  onFailed: (error: CallError, act: ResidentAct) => void
}
