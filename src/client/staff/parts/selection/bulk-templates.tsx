import { View } from '@tarojs/components'
import { listTemplates, type TemplateView } from '@/contract/template/actions'
import { BULK_OUTCOMES } from '@/contract/desk/bulk'
import type { InboxItem } from '@/contract/desk/inbox'
import { useList } from '../../../cloud'
import { Button, Failure, Skeleton } from '../../../ui'
import { TemplateRows } from '../answer/template-rows'
import { NO_TEMPLATE } from '../answer/templates'

const SHOWN = 50

export type BulkOutcome = (typeof BULK_OUTCOMES)[number]
export type BulkTemplate = TemplateView & { outcome: BulkOutcome }

interface BulkTemplatesProps {
  items: readonly InboxItem[]
  desk: string
  outcome: BulkOutcome | undefined
  onPick: (template: BulkTemplate) => void
}

/** 答复模板 that fit every case of a selection. */
export function BulkTemplates({ items, desk, outcome, onPick }: BulkTemplatesProps) {
  const topics = [...new Set(items.map(({ topic }) => topic))]
  const list = useList(listTemplates, { workstationId: desk, topic: topics[0], limit: SHOWN })
  if (!list.data) {
    return list.isError ? (
      <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    ) : (
      <Skeleton shape="rows" count={3} />
    )
  }
  const fitting = list.data.pages
    .flatMap((page) => page.items)
    .filter(isBulk)
    .filter((one) => fits(one, topics))
  return (
    <>
      {fitting.length > 0 ? (
        <TemplateRows templates={fitting} outcome={outcome} onPick={onPick} />
      ) : list.hasNextPage ? null : (
        <View className="small muted">{NO_TEMPLATE}</View>
      )}
      {list.hasNextPage ? (
        <Button look="plain" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          再看后面的
        </Button>
      ) : null}
    </>
  )
}

/** A referral says to whom, for each case anew. */
function isBulk(template: TemplateView): template is BulkTemplate {
  return BULK_OUTCOMES.some((outcome) => outcome === template.outcome)
}

function fits(template: TemplateView, topics: readonly string[]): boolean {
  return template.topics.length === 0 || topics.every((topic) => template.topics.some(({ id }) => id === topic))
}
