import { View } from '@tarojs/components'
import { getWorkstation } from '@/contract/workstation'
import { deskBeside } from '@/contract/desk/beside'
import { fillTemplate, valuesOfCase } from '@/contract/desk/template-text'
import type { DeskView } from '@/contract/desk/view'
import type { TemplateView } from '@/contract/template/actions'
import type { Outcome } from '@/contract/suggestion/vocabulary'
import { useCall } from '../../../cloud'
import { Failure, Skeleton } from '../../../ui'
import { serverNow } from '../server-time'
import { TemplateRows } from './template-rows'

interface TemplatesProps {
  view: DeskView
  /** Those for it come first, once it is chosen. */
  outcome: Outcome | undefined
  /** The template's text with the case's own words in it. */
  onPick: (picked: { outcome: Outcome; text: string }) => void
}

export const NO_TEMPLATE = '还没有合用的模板，室长可以在「答复模板」里添加。'

/** 答复模板: those for this topic; one tap fills in the answer. */
export function Templates({ view, outcome, onPick }: TemplatesProps) {
  const beside = useCall(deskBeside, { id: view.id })
  const workstation = useCall(getWorkstation, { id: view.workstation.id })
  // Of a workstation that is closed there is no phone to be had; until that is known a template would go out without it.
  if (!beside.data || workstation.isPending) {
    return beside.isError ? (
      <Failure error={beside.error} retrying={beside.isFetching} onRetry={() => void beside.refetch()} />
    ) : (
      <Skeleton shape="rows" count={3} />
    )
  }
  const { templates } = beside.data
  if (templates.length === 0) {
    return <View className="small muted">{NO_TEMPLATE}</View>
  }
  // An answer that goes to several names none of them.
  const name = (view.followers?.waiting ?? 0) > 0 ? undefined : view.name
  const values = valuesOfCase(
    {
      ...{ number: view.number, topicName: view.topicName, place: view.place, name },
      workstation: workstation.data?.name ?? view.workstation.name,
      phone: workstation.data?.phone,
      submittedAt: new Date(view.submittedAt),
    },
    new Date(serverNow()),
  )
  const pick = (template: TemplateView) => {
    const filled = fillTemplate(template.text, values)
    onPick({ outcome: template.outcome, text: 'text' in filled ? filled.text : template.text })
  }
  return <TemplateRows templates={templates} outcome={outcome} onPick={pick} />
}
