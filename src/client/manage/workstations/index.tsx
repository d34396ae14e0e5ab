import { useState } from 'react'
import { createWorkstation } from '@/contract/settings/workstation'
import { getMe } from '@/contract/me/actions'
import { useAct, useCall } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { Button, Card, Failure, Field, Notice, Row, Sheet, Skeleton, TextInput } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'

/** 工作室: those one works at, for the district all and a new one. */
export default function Workstations() {
  const me = useCall(getMe, {})
  const [adding, setAdding] = useState(false)
  const staff = me.data?.staff
  return (
    <DeskScreen
      title="工作室"
      at="workstations"
      top
      acts={
        staff?.role === 'district' ? (
          <Button grow icon="plus" onPress={() => setAdding(true)}>
            新建工作室
          </Button>
        ) : undefined
      }
    >
      {staff ? (
        <Card flush>
          {staff.workstations.map(({ id, name }) => (
            <Row
              key={id}
              icon="pin"
              title={name}
              meta="地址、时间、值班、事项、时限"
              onPress={() => goTo(pages.workstationSettings(id))}
            />
          ))}
        </Card>
      ) : me.data ? (
        <StaffOnly />
      ) : me.isError ? (
        <Failure error={me.error} retrying={me.isFetching} onRetry={() => void me.refetch()} />
      ) : (
        <Skeleton shape="rows" count={3} />
      )}
      <NewWorkstation open={adding} onClose={() => setAdding(false)} />
    </DeskScreen>
  )
}

const ROOM = 200
const FIELDS = [
  ['name', '名称', '例如：阳光二居'],
  ['town', '街镇', '例如：阳光街道'],
  ['address', '地址', '例如：阳光路 128 弄 6 号'],
  ['phone', '电话', '例如：021-55550128'],
] as const
const EMPTY = { name: '', town: '', address: '', phone: '' }

/** What a workstation cannot do without; everything else is set afterwards. */
function NewWorkstation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form, setForm] = useState(EMPTY)
  const create = useAct(createWorkstation, {
    onSuccess: ({ id }) => {
      setForm(EMPTY)
      onClose()
      goTo(pages.workstationSettings(id))
    },
  })
  const errors = create.error?.fields ?? {}
  return (
    <Sheet open={open} title="新建工作室" onClose={onClose}>
      {create.error && Object.keys(errors).length === 0 ? <Notice tone="late">{create.error.message}</Notice> : null}
      {FIELDS.map(([name, label, placeholder]) => (
        <Field key={name} name={name} label={label} error={errors[name]}>
          <TextInput
            label={label}
            placeholder={placeholder}
            max={ROOM}
            value={form[name]}
            onChange={(value) => setForm((before) => ({ ...before, [name]: value }))}
          />
        </Field>
      ))}
      <Button busy={create.isPending} onPress={() => create.mutate(form)}>
        新建
      </Button>
    </Sheet>
  )
}
