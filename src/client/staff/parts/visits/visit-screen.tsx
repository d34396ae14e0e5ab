import { useState } from 'react'
import { View } from '@tarojs/components'
import { PLACE_TEXT } from '@/contract/suggestion/actions'
import { VISIT_KIND_MEANINGS, VISIT_KIND_NAMES, VISIT_KINDS } from '@/contract/visit/actions'
import { goBack, pages, replaceWith } from '../../../device/pages'
import {
  Button,
  Card,
  Choice,
  Failure,
  Field,
  Notice,
  PhotoPicker,
  Several,
  TextArea,
  TextInput,
  usePastedPhotos,
} from '../../../ui'
import { sendWaiting } from '../../../unsent/sender'
import { UnsentList } from '../../../unsent/unsent-list'
import { DeskScreen } from '../desk/desk-screen'
import { beginFromVisit } from '../intake/draft'
import { StaffOnly } from '../staff-only'
import { useDesks } from '../use-desks'
import { useVisitForm } from './use-visit-form'
import './visits.scss'

const PROBLEM = [{ value: 'yes', name: '有，登记成一件来办' }] as const
const KINDS = VISIT_KINDS.map((value) => ({ value, name: VISIT_KIND_NAMES[value] }))

/** 记一次走访: how, where, a word about it, and whether something has to be done. */
export function VisitScreen({ notice }: { notice?: string }) {
  const { desks, shut, failed } = useDesks()
  const [chosen, choose] = useState<string>()
  const workstationId = chosen ?? desks?.[0]?.id
  const [aside, putAside] = useState(false)
  const form = useVisitForm(
    desks?.find(({ id }) => id === workstationId),
    {
      onDone({ id, place, note, workstation }, problem) {
        if (!problem) return goBack(pages.visits())
        beginFromVisit({ id, place, note }, workstation.id)
        replaceWith(pages.intakeOfVisit(id, workstation.id))
      },
      onPutAside() {
        putAside(true)
        void sendWaiting()
      },
    },
  )
  const { draft, change, errors } = form
  usePastedPhotos(form.photos)
  // Here and not on a page of its own: without a signal a browser has no other page to show.
  if (aside) {
    const another = (
      <Button grow onPress={() => putAside(false)}>
        再记一次走访
      </Button>
    )
    return (
      <DeskScreen title="记一次走访" at="visits" acts={another}>
        <UnsentList only="visit" />
      </DeskScreen>
    )
  }
  const acts = (
    <Button grow busy={form.sending} disabled={workstationId === undefined} onPress={form.send}>
      {draft.problem ? '记下来，接着登记问题' : '记下来'}
    </Button>
  )
  return (
    <DeskScreen title="记一次走访" at="visits" acts={shut || failed ? undefined : acts} problem={form.failure}>
      {shut ? (
        <StaffOnly />
      ) : failed ? (
        <Failure error={failed.error} retrying={failed.isFetching} onRetry={() => void failed.refetch()} />
      ) : (
        <Card className="visit-card">
          {notice === undefined ? null : <Notice tone="warn">{notice}</Notice>}
          {desks && desks.length > 1 ? (
            <Field name="workstationId" label="哪个工作室">
              <Choice
                label="哪个工作室"
                options={desks.map(({ id, name }) => ({ value: id, name }))}
                value={workstationId}
                onChange={choose}
              />
            </Field>
          ) : null}
          <Field name="visitKind" label="怎么去的" error={errors.visitKind}>
            <Choice
              label="怎么去的"
              columns={4}
              options={KINDS}
              value={draft.visitKind}
              onChange={(visitKind) => change({ visitKind })}
            />
            <View className="note muted visit-hint">{VISIT_KIND_MEANINGS[draft.visitKind]}</View>
          </Field>
          <Field name="place" label="去了哪里" error={errors.place}>
            <TextInput
              label="去了哪里"
              placeholder="例如 3号楼，沿街 12 家商户"
              max={2 * PLACE_TEXT.max}
              value={draft.place}
              onChange={(place) => change({ place })}
            />
          </Field>
          <Field name="note" label="看到、听到了什么" hint="没有问题也写一句" error={errors.note}>
            <TextArea
              label="看到、听到了什么"
              short
              placeholder="例如：走访三户，都说楼道灯修好了"
              value={draft.note}
              onChange={(note) => change({ note })}
            />
          </Field>
          <Field name="photos" label="照片" hint="可不加" error={errors.photos}>
            <PhotoPicker form={form.photos} without="不加也可以记" />
          </Field>
          <Field name="problem" label="有要办的问题吗">
            <Several
              label="有要办的问题吗"
              options={PROBLEM}
              value={draft.problem ? ['yes'] : []}
              onChange={(chosen) => change({ problem: chosen.length > 0 })}
            />
          </Field>
        </Card>
      )}
    </DeskScreen>
  )
}
