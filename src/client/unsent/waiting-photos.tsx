import { useEffect, useState } from 'react'
import type { PhotoView } from '@/contract/upload'
import { openFile } from '../device/kept-file'
import { Photos } from '../ui'
import type { UnsentPhoto } from './unsent'

/** The photos that wait on this phone. Those that are in the cloud already are only counted. */
export function WaitingPhotos({ photos }: { photos: readonly UnsentPhoto[] }) {
  const [shown, show] = useState<readonly PhotoView[]>([])
  const names = photos.flatMap((photo) => ('kept' in photo ? [photo.kept] : [])).join('\n')
  useEffect(() => {
    let here = true
    const open = async (kept: string) => ({ fileID: kept, url: await openFile(kept) })
    const kept = names === '' ? [] : names.split('\n')
    void Promise.all(kept.map(open)).then((opened) => {
      if (here) show(opened.flatMap(({ fileID, url }) => (url === undefined ? [] : [{ fileID, url }])))
    })
    return () => void (here = false)
  }, [names])
  return <Photos photos={shown} label="待发的照片" />
}
