import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { BULK_OUTCOMES } from '@/contract/desk/bulk'
import { TEMPLATE_FIELD_NAMES, TEMPLATE_FIELDS } from '@/contract/desk/template-text'
import type { InboxItem } from '@/contract/desk/inbox'
import { nextState } from '@/contract/suggestion/transitions'
import { OUTCOME_NAMES } from '@/contract/suggestion/vocabulary'
import { Button, Choice, Field, Notice, TextArea } from '../../../ui'
import { answerHints } from '../answer/hints'
import { Toggle } from '../toggle'
import { useKeptForm } from '../../../device/use-kept-form'
import type { BulkProps } from './assign-fields'
import { BulkPreview } from './bulk-preview'
import { BulkTemplates, type BulkTemplate } from './bulk-templates'
import { Results } from './results'
import { useBulk } from './use-bulk'
import '../acts/acts.scss'

const draft = v.object({ outcome: v.optional(v.picklist(BULK_OUTCOMES)), text: v.string() })
const NOTHING: v.InferOutput<typeof draft> = { text: '' }

/** One answer for all selected cases, with what differs filled in for each. What is written is kept until it is sent. */
export function AnswerFields({ items, list, desk, onDone }: BulkProps) {
  const form = useKeptForm(`desk/answers/${desk}`, draft, NOTHING)
  const { outcome, text } = form.value
  const [open, setOpen] = useState(false)
  const bulk = useBulk(
    (some) => outcome && { act: 'answer', outcome, text, items: some.map(({ id, version }) => ({ id, version })) },
    list,
    form.drop,
  )
  if (bulk.handled) return <Results bulk={bulk} handled={bulk.handled} mendable onDone={onDone} />
  const errors = bulk.error?.fields ?? {}
  const left = bulk.left(items)
  const ready = left.filter(({ state }) => nextState('answer', state) !== undefined)
  const fillIn = (picked: BulkTemplate) => {
    setOpen(false)
    // What is written already stays.
    const words = text.trim() === '' ? picked.text : `${text.trim()}\n${picked.text}`
    form.change({ outcome: outcome ?? picked.outcome, text: words })
  }
  return (
    <View className="stack">
      <NotReady items={left.filter((item) => !ready.includes(item))} />
      <Field name="outcome" label="办理结果" error={errors.outcome}>
        <Choice
          label="办理结果"
          options={BULK_OUTCOMES.map((value) => ({ value, name: OUTCOME_NAMES[value] }))}
          value={outcome}
          onChange={(chosen) => form.change({ outcome: chosen })}
        />
      </Field>
      <View className="answer-tools">
        <Toggle icon="text" on={open} onChange={setOpen}>
          用模板
        </Toggle>
      </View>
      {open ? <BulkTemplates items={items} desk={desk} outcome={outcome} onPick={fillIn} /> : null}
      <Field name="text" label="给居民的答复" error={errors.text}>
        <TextArea
          label="给居民的答复"
          placeholder="办了什么、为什么。每位居民都会收到"
          value={text}
          onChange={(words) => form.change({ text: words })}
        />
      </Field>
      <View className="small muted">{`可以写 ${FIELD_WORDS}，会按每一件填好。`}</View>
      {answerHints({ outcome, text, cites: false }).map((hint) => (
        <Notice key={hint} tone="warn">
          {hint}
        </Notice>
      ))}
      {text.trim() === '' ? null : <BulkPreview items={ready} text={text} />}
      {bulk.error && Object.keys(errors).length === 0 ? <Notice tone="late">{bulk.error.message}</Notice> : null}
      <Button
        busy={bulk.busy}
        disabled={ready.length === 0 || outcome === undefined || text.trim() === ''}
        onPress={() => bulk.send(ready)}
      >
        {`答复 ${ready.length} 件`}
      </Button>
    </View>
  )
}

const FIELD_WORDS = TEMPLATE_FIELDS.map((field) => `{${TEMPLATE_FIELD_NAMES[field]}}`).join('')

/** Those of the selection that cannot be answered as they are, and what has to come first. */
function NotReady({ items }: { items: readonly InboxItem[] }) {
  const untouched = items.filter(({ state }) => state === 'submitted').length
  const others = items.length - untouched
  return (
    <>
      {untouched === 0 ? null : (
        <Notice tone="warn">{`有 ${untouched} 件还没受理，这次不会答复。请先逐件受理。`}</Notice>
      )}
      {others === 0 ? null : <Notice tone="warn">{`有 ${others} 件在等补充、已并案或已答复，这次不会答复。`}</Notice>}
    </>
  )
}
