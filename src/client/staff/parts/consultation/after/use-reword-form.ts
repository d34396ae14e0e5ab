import { useState } from 'react'
import * as v from 'valibot'
import { rewordOpinion } from '@/contract/consultation/reports'
import type { GroupView } from '@/contract/consultation/view'
import { fieldErrors } from '@/contract/schema'
import { useAct } from '../../../../cloud'
import { focusField } from '../../../../device/focus-field'
import { useKeptForm } from '../../../../device/use-kept-form'
import { fieldId } from '../../../../ui'
import { problemWords } from './words'

const draftOf = v.object({ publicWording: v.string() })

/** The words everyone is to read of an opinion, what is wrong with them, and sending them. */
export function useRewordForm(id: string, group: GroupView, onDone: (words: string) => void) {
  const now = { publicWording: group.publicWording ?? group.wording }
  const { value, change, drop } = useKeptForm(`desk/reword/${id}/${group.id}`, draftOf, now)
  const [error, setError] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const reword = useAct(rewordOpinion, {
    onSuccess() {
      drop()
      onDone('已存下，大家现在看到的就是这段文字。')
    },
    onError(failed) {
      if (!isWrong(failed.fields)) setProblem(problemWords(failed))
    },
  })

  function isWrong({ publicWording }: Record<string, string>): boolean {
    setError(publicWording)
    if (publicWording !== undefined) focusField(fieldId('publicWording'))
    return publicWording !== undefined
  }

  return {
    words: value.publicWording,
    error,
    problem,
    sending: reword.isPending,
    write(publicWording: string) {
      change({ publicWording })
      setError(undefined)
    },
    send() {
      const parsed = v.safeParse(rewordOpinion.input, { id, groupId: group.id, ...value })
      setProblem(undefined)
      if (parsed.success) reword.mutate(parsed.output)
      else isWrong(fieldErrors(parsed.issues))
    },
  }
}
