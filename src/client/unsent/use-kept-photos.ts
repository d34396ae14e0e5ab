import { useEffect, useRef } from 'react'
import { keptOf, pickedOf, usePhotos, type KeptPhotos } from '../ui'

interface KeptPhotosOptions {
  /** As the draft has them. */
  photos: KeptPhotos
  /** Makes them part of the draft, as one types. */
  change: (part: { photos: KeptPhotos }) => void
  /** The same at once. */
  keepNow: (part: { photos: KeptPhotos }) => void
  /** Asks the person before the first one leaves the phone. Staff are not asked. */
  ask?: (go: () => void) => void
  /** The person has added or removed some. */
  onChange: () => void
}

/** The photos of a form that is kept by `useKeptForm`: they are part of its draft, and lie on the phone until they are sent. */
export function useKeptPhotos({ photos, change, keepNow, ask, onChange }: KeptPhotosOptions) {
  const form = usePhotos({ initial: pickedOf(photos), ask, onChange, keep: (all) => keepNow({ photos: keptOf(all) }) })
  const there = keptOf(form.photos)
  const latest = useRef({ change, there })
  latest.current = { change, there }
  const unkept = JSON.stringify(there) !== JSON.stringify(photos)
  useEffect(() => {
    if (unkept) latest.current.change({ photos: latest.current.there })
  }, [unkept])
  return form
}
