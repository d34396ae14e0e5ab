import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button, Card, Confirm, Heading, Notice } from '../../../ui'
import { DeskScreen } from '../../../staff/parts/desk/desk-screen'
import type { DeskPlaceName } from '../../../staff/parts/desk/places'
import type { Entry, EntryKind } from './draft'
import { useEntryForm } from './use-entry-form'
import { WhereFields } from './where-fields'
import { WordsFields } from './words-fields'
import './handbook.scss'

interface EntryEditorProps {
  kind: EntryKind
  at: DeskPlaceName
  /** The one that is changed; none for a new one. */
  entry: Entry | undefined
  name: string
  onDone: (words: string) => void
  onBack: () => void
}

/** Writes one entry of the handbook. */
export function EntryEditor({ kind, at, entry, name, onDone, onBack }: EntryEditorProps) {
  const form = useEntryForm(kind, entry, onDone)
  const [asking, setAsking] = useState(false)
  const acts = (
    <>
      {entry ? (
        <Button look="second" disabled={form.busy} onPress={() => setAsking(true)}>
          移除
        </Button>
      ) : null}
      <Button grow busy={form.busy} onPress={form.send}>
        保存
      </Button>
    </>
  )
  return (
    <DeskScreen title={`${entry ? '修改' : '添加'}${name}`} at={at} acts={acts} problem={form.problem} onBack={onBack}>
      {form.overtaken ? (
        <Card className="handbook-form">
          <Notice tone="warn">刚才有人改过，下面是现在的内容。您写的还在，再保存会换成您写的。</Notice>
          <Heading>{form.overtaken.title}</Heading>
          <View className="pre">{form.overtaken.text}</View>
          <View className="small muted">{`${form.overtaken.updatedBy}改的`}</View>
        </Card>
      ) : null}
      <Card className="handbook-form act-form">
        <WordsFields kind={kind} form={form} />
        <WhereFields form={form} />
      </Card>
      <Confirm
        open={asking}
        title={`移除这条${name}吗`}
        text="办件时不再出现。已经引用或用过它的答复不变。"
        yes="移除"
        no="不移除"
        busy={form.busy}
        onYes={() => {
          setAsking(false)
          form.remove()
        }}
        onNo={() => setAsking(false)}
      />
    </DeskScreen>
  )
}
