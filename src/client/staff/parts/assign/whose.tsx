import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { stillWith, deskAssign } from '@/contract/desk/assign'
import { deskView, type DeskView } from '@/contract/desk/view'
import { useAct } from '../../../cloud'
import { Choice, Field, Icon, Notice, Sheet, Skeleton, Tap } from '../../../ui'
import { useShowCase } from '../case/use-case'
import { useMe } from '../use-me'
import { choicesOf, NOBODY } from './may-give'
import { useColleagues } from './use-colleagues'

/** Whose the case is, and the way to give it to somebody. */
export function Whose({ view }: { view: DeskView }) {
  const { id, version, desk, assignee, can } = view
  const [open, setOpen] = useState(false)
  const colleagues = useColleagues(desk)
  const staff = useMe(true)
  const showCase = useShowCase()
  const close = () => setOpen(false)
  const assign = useAct(deskAssign, {
    onSuccess(fresh) {
      showCase(fresh)
      close()
    },
    onError(error) {
      const current = v.safeParse(deskView, error.current)
      if (current.success) showCase(current.output)
    },
  })
  const whose = colleagues ? stillWith(assignee, colleagues) : assignee
  const words = whose === undefined ? '还没有分派' : whose.key === staff?.key ? '由我办' : `由${whose.name}办`
  if (!can.includes('assign')) return whose === undefined ? null : <View className="small muted">{words}</View>

  return (
    <>
      <Tap className="whose" label={`${words}，分派`} onPress={() => setOpen(true)}>
        <Icon name="user" size={16} />
        {words}
        <Icon name="down" size={16} />
      </Tap>
      <Sheet open={open} title="分派" onClose={close}>
        {colleagues && staff ? (
          <Field name="to" error={assign.error?.fields.to}>
            <Choice
              label="分给谁"
              look="list"
              options={choicesOf(colleagues, staff, desk, whose?.key)}
              value={whose?.key ?? NOBODY}
              onChange={give}
            />
          </Field>
        ) : (
          <Skeleton shape="rows" count={3} />
        )}
        {assign.error && !assign.error.fields.to ? <Notice tone="late">{assign.error.message}</Notice> : null}
      </Sheet>
    </>
  )

  function give(to: string) {
    if (assign.isPending) return
    if (to === (whose?.key ?? NOBODY)) return close()
    assign.mutate({ id, version, from: assignee?.key ?? null, to: to === NOBODY ? undefined : to })
  }
}
