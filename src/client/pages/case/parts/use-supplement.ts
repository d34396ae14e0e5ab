import { useState } from 'react'
import * as v from 'valibot'
import { errorsAt, fieldErrors } from '@/contract/schema'
import { supplementSuggestion } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId, photoProblem, usePhotos } from '../../../ui'
import type { ActHandlers } from './use-case'

const FIELDS = ['text', 'photos'] as const
type SupplementErrors = Partial<Record<(typeof FIELDS)[number], string>>

/** What is being added to a case: words, photos or both. Adding never conflicts, so no version goes with it. */
export function useSupplement(view: SuggestionView | undefined, { onActed, onFailed }: ActHandlers) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [errors, setErrors] = useState<SupplementErrors>({})
  const [arrived, setArrived] = useState(false)
  const photos = usePhotos({ onChange: () => setErrors((before) => ({ ...before, photos: undefined })) })
  const supplement = useAct('suggestion.supplement', {
    onSuccess: (fresh) => {
      setOpen(false)
      setText('')
      photos.clear()
      setArrived(true)
      onActed(fresh)
    },
    onError: (failed) => {
      const found = errorsAt(FIELDS, failed.fields)
      if (found.text === undefined && found.photos === undefined) setOpen(false)
      else wrong(found)
      onFailed(failed)
    },
  })

  function wrong(found: SupplementErrors) {
    setErrors(found)
    focusField(fieldId(found.text === undefined ? 'supplement-photos' : 'supplement'))
  }

  function send() {
    if (!view) return
    setArrived(false)
    const waits = photoProblem(photos)
    if (waits !== undefined) return wrong({ photos: waits })
    const input = { id: view.id, text, photos: photos.fileIDs }
    const parsed = v.safeParse(supplementSuggestion.input, input)
    if (!parsed.success) return wrong(errorsAt(FIELDS, fieldErrors(parsed.issues)))
    setErrors({})
    supplement.mutate(input)
  }

  const change = (value: string) => {
    setErrors((before) => ({ ...before, text: undefined }))
    setText(value)
  }
  return { open, setOpen, text, change, errors, arrived, photos, send, sending: supplement.isPending }
}
export type SupplementForm = ReturnType<typeof useSupplement>
