import { useState } from 'react'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../device/pages'
import { Card, Row, Sheet } from '../../../ui'
import { Preview } from './preview'

/** What can be done with it at any time. */
export function OtherWays({ consultation }: { consultation: DeskConsultationView }) {
  const [previewing, setPreviewing] = useState(false)
  return (
    <>
      <Card flush>
        <Row title="看看居民看到的" icon="people" onPress={() => setPreviewing(true)} />
        <Row
          title="再发起一份类似的"
          icon="copy"
          meta="抄一份作草稿，日期重新定"
          onPress={() => goTo(pages.copyDraft(consultation.id))}
        />
      </Card>
      <Sheet open={previewing} title="居民看到的" onClose={() => setPreviewing(false)}>
        <Preview consultation={consultation} />
      </Sheet>
    </>
  )
}
