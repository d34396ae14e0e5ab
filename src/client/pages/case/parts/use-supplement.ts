import { useState } from 'react'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { supplementSuggestion } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId, usePhotos } from '../../../ui'
import type { ActHandlers } from './use-case'

interface SupplementErrors {
  text?: string
  photos?: string
}

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
      const found = named(failed.fields)
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
    if (photos.sending) return wrong({ photos: '照片还在上传，请稍等' })
    if (photos.failed) return wrong({ photos: '有照片没传上，请重传或删掉' })
    const input = { id: view.id, text, photos: photos.fileIDs }
    const parsed = v.safeParse(supplementSuggestion.input, input)
    if (!parsed.success) return wrong(named(fieldErrors(parsed.issues)))
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

/** Errors by field as it stands on the page: `photos.0` is the field `photos`. */
function named(fields: Record<string, string>): SupplementErrors {
  const ofPhotos = Object.keys(fields).find((path) => path === 'photos' || path.startsWith('photos.'))
  return { text: fields.text, photos: ofPhotos === undefined ? undefined : fields[ofPhotos] }
}
