import { useState } from 'react'
import * as v from 'valibot'
import { replyToOpinions } from '@/contract/consultation/desk-actions'
import { groupView, type GroupView } from '@/contract/consultation/view'
import { VERDICT_NAMES, VERDICTS } from '@/contract/consultation/vocabulary'
import { fieldErrors } from '@/contract/schema'
import { useAct, type CallError } from '../../../../cloud'
import { focusField } from '../../../../device/focus-field'
import { fieldId } from '../../../../ui'
import { useKeptForm } from '../../../../device/use-kept-form'
import { replyDraftName } from './reply-draft-name'
import { problemWords } from './words'

const draftOf = v.object({
  verdict: v.optional(v.picklist(VERDICTS)),
  text: v.string(),
  /** What is published in place of the group's own words; none while it is those. */
  publicWording: v.optional(v.string()),
})
const freshGroups = v.object({ items: v.array(groupView) })
const FIELDS = ['verdict', 'text', 'publicWording'] as const

/** An answer to groups of opinions: what is written, what is wrong with it, and sending it; never over a colleague's unread one. */
export function useReplyForm(id: string, begun: readonly GroupView[], onDone: (words: string) => void) {
  const [groups, setGroups] = useState(begun)
  const [first] = begun
  const {
    value: draft,
    change,
    drop,
  } = useKeptForm(
    replyDraftName(
      id,
      begun.map((group) => group.id),
    ),
    draftOf,
    begun.length === 1 && first
      ? { verdict: first.verdict, text: first.reply ?? '', publicWording: first.publicWording }
      : { text: '' },
  )
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const [overtaken, setOvertaken] = useState(false)

  const reply = useAct(replyToOpinions, {
    onSuccess({ items }) {
      drop()
      const verdict = draft.verdict === undefined ? '' : `：${VERDICT_NAMES[draft.verdict]}`
      onDone(items.length === 1 ? `已答复${verdict}。` : `${items.length} 组都答复了${verdict}。`)
    },
    onError: fail,
  })

  function show(found: Record<string, string>): boolean {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong !== undefined
  }

  function fail(error: CallError) {
    const current = v.safeParse(freshGroups, error.current)
    if (error.code === 'CONFLICT' && current.success) return meet(current.output.items)
    if (!show(error.fields)) setProblem(problemWords(error))
  }

  /** A colleague was faster: theirs is shown before anything takes its place. */
  function meet(fresh: GroupView[]) {
    const left = fresh.filter(({ verdict }) => verdict === undefined)
    if (fresh.length > 1) {
      setGroups(left)
      const gone = fresh.length - left.length
      return setProblem(
        left.length === 0
          ? '这几组刚才都由同事答复了，在「已答复」里。'
          : `其中 ${gone} 组刚才由同事答复了，已从这里去掉。您写的还在，请看过再发。`,
      )
    }
    setGroups(fresh)
    setOvertaken(true)
    setProblem('刚才有同事答复了，答复在下面。您写的还在，可以改成您的，也可以就用同事的。')
  }

  return {
    groups,
    setGroups,
    draft,
    errors,
    problem,
    overtaken,
    sending: reply.isPending,
    change(part: Partial<typeof draft>) {
      change(part)
      setErrors({})
    },
    send() {
      const [one] = groups
      const instead = groups.length === 1 && one?.verdict ? { verdict: one.verdict, text: one.reply ?? '' } : undefined
      const groupIds = groups.map((group) => group.id)
      const publicWording = draft.publicWording === one?.wording ? undefined : draft.publicWording
      const parsed = v.safeParse(replyToOpinions.input, {
        id,
        groupIds,
        ...draft,
        publicWording,
        ...(instead && { instead }),
      })
      if (!parsed.success) {
        if (!show(fieldErrors(parsed.issues))) setProblem('一次最多答复 50 组，请少选几组')
        return
      }
      setErrors({})
      setProblem(undefined)
      reply.mutate(parsed.output)
    },
  }
}
export type ReplyForm = ReturnType<typeof useReplyForm>
