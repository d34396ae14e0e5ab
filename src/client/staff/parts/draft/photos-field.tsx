import { useEffect, useRef } from 'react'
import { Field, PhotoPicker, usePhotos } from '../../../ui'
import type { DraftPhoto } from './shape'

interface PhotosFieldProps {
  name: string
  label: string
  hint?: string
  error?: string
  photos: readonly DraftPhoto[]
  onChange: (photos: DraftPhoto[]) => void
  /** Whether some are still on their way, or did not arrive. */
  onState: (state: 'sending' | 'failed' | undefined) => void
}

/** Photos of a draft: those that have arrived become part of it. */
export function PhotosField({ name, label, hint, error, photos, onChange, onState }: PhotosFieldProps) {
  const form = usePhotos({
    initial: photos.map(({ fileID, url }) => ({
      key: fileID,
      fileID,
      path: url,
      lasting: url,
      state: 'sent',
      progress: 100,
    })),
  })
  const sent = form.photos.flatMap(({ fileID, lasting = '' }) =>
    fileID === undefined ? [] : [{ fileID, url: lasting }],
  )
  const state = form.sending ? 'sending' : form.failed ? 'failed' : undefined
  const tell = useRef({ onChange, onState })
  tell.current = { onChange, onState }
  const ids = sent.map(({ fileID }) => fileID).join()
  const latest = useRef({ sent, known: photos.map(({ fileID }) => fileID).join() })
  latest.current.sent = sent

  useEffect(() => {
    if (latest.current.known === ids) return
    latest.current.known = ids
    tell.current.onChange(latest.current.sent)
  }, [ids])
  useEffect(() => {
    tell.current.onState(state)
  }, [state])
  // What is taken away with its photos holds nothing up any more.
  useEffect(() => () => tell.current.onState(undefined), [])

  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <PhotoPicker form={form} without="不加也可以存" />
    </Field>
  )
}
