import type { DeskConsultationView } from '@/contract/consultation/view'
import type { PhotoView } from '@/contract/upload'
import { Notice, Photos } from '../../../ui'
import { riskyWords } from './words'

interface PicturesProps {
  photos: readonly PhotoView[]
  label: string
  /** Those that WeChat calls risky, wherever they stand. */
  risky: DeskConsultationView['risky']
  /** What can be done about one here. */
  advice?: string
}

/** Pictures as staff see them, with a word on those that nobody else is shown. */
export function Pictures({ photos, label, risky, advice }: PicturesProps) {
  const words = riskyWords(photos, risky, advice)
  return (
    <>
      <Photos photos={photos} label={label} />
      {words === undefined ? null : <Notice tone="warn">{words}</Notice>}
    </>
  )
}
