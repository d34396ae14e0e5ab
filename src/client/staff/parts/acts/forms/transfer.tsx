import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { listWorkstations } from '@/contract/workstation'
import { deskTransfer } from '@/contract/desk/hand-over'
import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import { useCall } from '../../../../cloud'
import { Choice, Failure, Field, Skeleton, TextInput } from '../../../../ui'
import type { FieldsForm } from '../act-form'
import { defineAct } from '../define-act'
import { TextField } from '../text-field'

/** With more than that, the list can be searched. */
const MANY = 8

const draft = v.object({ text: v.string(), to: v.optional(v.string()) })
type Draft = v.InferOutput<typeof draft>

/** 转办: hands the case to another workstation, or to the district. */
export const transfer = defineAct({
  act: 'transfer',
  group: 'hand',
  name: '转办',
  does: '转给别的工作室或区局，答复时限不停',
  send: '确认转办',
  done: '已转办，不在这里了。居民会看到现在由谁办。',
  action: deskTransfer,
  draft,
  empty: { text: '' },
  fields: ['to', 'reason'],
  body: ({ to, text }) => ({ to, reason: text }),
  Fields,
})

function Fields({ form }: { form: FieldsForm<Draft> }) {
  const { draft: written, errors, change, view } = form
  const fromElsewhere = view.came.filter(({ id }) => id !== view.desk && view.notTo.includes(id))
  return (
    <>
      <Field name="to" label="转给谁" error={errors.to}>
        <Desks barred={view.notTo} chosen={written.to} onChoose={(to) => change({ to })} />
        {fromElsewhere.length > 0 ? (
          <View className="small muted">
            {`是从${fromElsewhere.map(({ name }) => name).join('、')}转来的，要转回去请室长来办。`}
          </View>
        ) : null}
      </Field>
      <TextField
        form={form}
        name="reason"
        label="为什么转办"
        hint="居民会看到"
        placeholder="例如：这段路归龙潭管，由他们去现场"
      />
      <View className="small muted">答复时限接着走，先行联系由接手的重新做。</View>
    </>
  )
}

interface DesksProps {
  barred: readonly string[]
  chosen: string | undefined
  onChoose: (desk: string) => void
}

/** Everyone it can be handed to. */
function Desks({ barred, chosen, onChoose }: DesksProps) {
  const [sought, seek] = useState('')
  const all = useCall(listWorkstations, {})
  if (!all.data) {
    return all.isError ? (
      <Failure error={all.error} retrying={all.isFetching} onRetry={() => void all.refetch()} />
    ) : (
      <Skeleton shape="rows" count={2} />
    )
  }
  const desks = [...all.data.items, { id: DISTRICT_DESK, name: DISTRICT_NAME }].filter(({ id }) => !barred.includes(id))
  const found = desks.filter(({ id, name }) => id === chosen || name.includes(sought.trim()))
  return (
    <>
      {desks.length > MANY ? (
        <TextInput label="找工作室" placeholder="写名字找" max={20} value={sought} onChange={seek} />
      ) : null}
      <Choice
        label="转给谁"
        look="list"
        options={found.map(({ id, name }) => ({ value: id, name }))}
        value={chosen}
        onChange={onChoose}
      />
    </>
  )
}
