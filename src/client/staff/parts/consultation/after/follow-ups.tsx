import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { goTo, pages } from '../../../../device/pages'
import { Button, Card, day, Heading, Notice, Row, Sheet } from '../../../../ui'
import { Pictures } from '../pictures'
import { FollowUpForm } from './follow-up-form'

interface FollowUpsProps {
  consultation: DeskConsultationView
  reload: () => void
}

/** What was done after the result, and the way to add to it. */
export function FollowUps({ consultation, reload }: FollowUpsProps) {
  const { id, kind, stage, publishedAt, followUps, risky, can } = consultation
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState<string>()
  return (
    <Card className="after-card">
      <Heading>后续落实</Heading>
      {done === undefined ? null : <Notice>{done}</Notice>}
      <View className="small muted">
        {`${publishedAt === undefined ? '结果' : `${day(publishedAt)} `}已公布${stage === 'done' ? '，已全部落实' : ''}。`}
      </View>
      {followUps.length === 0 ? (
        <View className="ink-2">还没有记过。做到一步记一步，居民会看到。</View>
      ) : (
        followUps.map(({ at, text, photos }, index) => (
          <View key={index} className="follow-up">
            <View className="small strong">{day(at)}</View>
            <View className="pre">{text}</View>
            <Pictures
              photos={photos}
              label="落实的照片"
              risky={risky}
              advice={can.includes('followUp') ? '要换照片请再记一次落实' : undefined}
            />
          </View>
        ))
      )}
      {can.includes('followUp') ? (
        <Button
          onPress={() => {
            setDone(undefined)
            setOpen(true)
          }}
        >
          记一次落实
        </Button>
      ) : null}
      <Row icon="text" title="看意见和答复" onPress={() => goTo(pages.deskOpinions(id))} />
      {kind === 'draftRule' ? <Row icon="pen" title="看新稿" onPress={() => goTo(pages.nextDraft(id))} /> : null}
      <Sheet open={open} title="记一次落实" onClose={() => setOpen(false)}>
        <FollowUpForm
          consultation={consultation}
          onDone={(words) => {
            setOpen(false)
            setDone(words)
            reload()
          }}
        />
      </Sheet>
    </Card>
  )
}
