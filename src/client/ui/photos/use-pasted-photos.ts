import { useEffect } from 'react'
import { onPastedPhotos } from '../../device/pasted-photos'
import type { PhotoForm } from './use-photos'

/** Pictures pasted at a PC go to these photos: for the one form of a page that takes them. */
export function usePastedPhotos({ take }: Pick<PhotoForm, 'take'>): void {
  useEffect(() => onPastedPhotos(take), [take])
}
