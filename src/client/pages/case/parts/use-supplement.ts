import { useState } from 'react'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { supplementSuggestion } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId, usePhotos } from '../../../ui'
import type { ActHandlers } from './use-case'

/** What is being added to a case: words, photos or both. Adding never conflicts, so no version goes with it. */
export function useSupplement(view: SuggestionView | undefined, { onActed, onFailed }: ActHandlers) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const photos = usePhotos()
  const supplement = useAct('suggestion.supplement', {
    onSuccess: (fresh) => {
      setOpen(false)
      setText('')
      photos.clear()
      onActed(fresh)
    },
    onError: (failed) => {
      if (failed.fields.text !== undefined) wrong(failed.fields.text)
      else setOpen(false)
      onFailed(failed)
    },
  })

  function wrong(sentence: string) {
    setError(sentence)
    focusField(fieldId('supplement'))
  }

  function send() {
    if (!view) return
    if (photos.sending) return wrong('照片还在上传，请稍等')
    if (photos.failed) return wrong('有照片没传上，请重传或删掉')
    const input = { id: view.id, text, photos: photos.fileIDs }
    const parsed = v.safeParse(supplementSuggestion.input, input)
    if (!parsed.success) return wrong(Object.values(fieldErrors(parsed.issues))[0] ?? '请写一点补充的内容')
    setError(undefined)
    supplement.mutate(input)
  }

  const change = (value: string) => {
    setError(undefined)
    setText(value)
  }
  return { open, setOpen, text, change, error, photos, send, sending: supplement.isPending }
}
export type SupplementForm = ReturnType<typeof useSupplement>
