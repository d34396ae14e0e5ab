import { useState } from 'react'
import type { DocumentView } from '@/contract/consultation/view'
import { openDocument } from '../../../device/document'
import { Card, Notice, Row } from '../../../ui'

const KB = 1024
const FAILED = '文件没能打开，请检查网络再点一次'

const sizeOf = (bytes: number) =>
  bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / KB / KB).toFixed(1)} MB`

/** The papers that belong to it; each opens in the phone's own reader. */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  const [failed, setFailed] = useState(false)
  if (documents.length === 0) return null
  const open = (document: DocumentView) => {
    setFailed(false)
    openDocument(document).catch(() => setFailed(true))
  }
  return (
    <>
      {failed ? <Notice tone="late">{FAILED}</Notice> : null}
      <Card flush>
        {documents.map((document) => (
          <Row
            key={document.fileID}
            icon="paper"
            title={document.name}
            meta={sizeOf(document.bytes)}
            onPress={() => open(document)}
          />
        ))}
      </Card>
    </>
  )
}
