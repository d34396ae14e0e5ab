import { useState } from 'react'
import type { DocumentView } from '@/contract/consultation/view'
import { openDocument } from '../../../device/document-file'
import { FieldError, Row } from '../../../ui'
import { sizeWords } from './size-words'

/** Documents to read; each opens by itself. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const [failed, setFailed] = useState(false)
  const open = async (url: string) => {
    // One that was only just chosen lies in the cloud, without an address.
    if (url !== '') setFailed(!(await openDocument(url)))
  }
  return (
    <>
      {documents.map(({ fileID, url, name, bytes }) => (
        <Row key={fileID} icon="text" title={name} meta={`PDF，${sizeWords(bytes)}`} onPress={() => void open(url)} />
      ))}
      {failed ? <FieldError>没能打开这个文件，请检查网络后再点一次</FieldError> : null}
    </>
  )
}
