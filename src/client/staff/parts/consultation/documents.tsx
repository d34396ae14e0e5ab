import { useState } from 'react'
import type { DocumentView } from '@/contract/consultation/view'
import { openDocument } from '../../../device/document-file'
import { FieldError, Row } from '../../../ui'

/** Documents to read; each opens by itself. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const [failed, setFailed] = useState(false)
  const open = async (url: string) => setFailed(!(await openDocument(url)))
  return (
    <>
      {documents.map(({ fileID, url, name, bytes }) => (
        <Row key={fileID} icon="text" title={name} meta={`PDF，${sizeWords(bytes)}`} onPress={() => void open(url)} />
      ))}
      {failed ? <FieldError>没能打开这个文件，请检查网络后再点一次</FieldError> : null}
    </>
  )
}

const KB = 1024

/** `320 KB`, `1.4 MB`. */
export function sizeWords(bytes: number): string {
  return bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / KB / KB).toFixed(1)} MB`
}
