import { useState } from 'react'
import type { DocumentView } from '@/contract/consultation/view'
import { openDocument } from '../../device/document'
import { FieldError } from '../field/field'
import { Row } from '../row/row'
import { sizeWords } from './size-words'

/** Documents to read; each opens by itself. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const [failed, setFailed] = useState(false)
  const open = (document: DocumentView) => {
    setFailed(false)
    // One that was only just chosen lies in the cloud, without an address.
    if (document.url !== '') openDocument(document).catch(() => setFailed(true))
  }
  return (
    <>
      {documents.map((document) => (
        <Row
          key={document.fileID}
          icon="paper"
          title={document.name}
          meta={`PDF，${sizeWords(document.bytes)}`}
          onPress={() => open(document)}
        />
      ))}
      {failed ? <FieldError>没能打开这个文件，请检查网络后再点一次</FieldError> : null}
    </>
  )
}
