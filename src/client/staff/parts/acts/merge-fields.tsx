import { View } from '@tarojs/components'
import { deskInbox, type InboxItem } from '@/contract/desk/inbox'
import { SEARCH_TEXT } from '@/contract/desk/search'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { excerpt } from '@/contract/text'
import { useList } from '../../../cloud'
import { Button, Choice, Failure, Field, Skeleton, TextInput } from '../../../ui'
import { useSettled } from '../inbox/use-settled'
import type { FieldsForm } from './act-form'
import type { MergeDraft } from './forms/merge'

const SHOWN = 20
const WORDS = 28

type Into = NonNullable<MergeDraft['into']>

/** 并案: the case that leads, looked for by number or words among those under way at the same desk. */
export function MergeFields({ form }: { form: FieldsForm<MergeDraft> }) {
  const { draft, errors, change, view } = form
  const search = useSettled(draft.search.trim())
  const list = useList(deskInbox, { filter: 'open', desk: view.desk, search, limit: SHOWN })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  // One that follows another leads nowhere itself.
  const found = items.filter(({ id, state }) => id !== view.id && state !== 'merged')
  const shown = withChosen(found, draft.into)

  return (
    <>
      <View className="ink-2">
        并案以后，这件跟着牵头的那件办：那件答复时，居民会收到同样的答复，各自评价。居民不会知道另一件是谁提的。
      </View>
      <Field name="into" label="并入哪一件" error={errors.into}>
        <TextInput
          label="找牵头的那件"
          placeholder="编号、文字、地点"
          max={SEARCH_TEXT.max}
          value={draft.search}
          onChange={(search) => change({ search })}
        />
        {shown.length > 0 ? (
          <Choice
            label="并入哪一件"
            look="list"
            options={shown.map(({ id, number, excerpt: words }) => ({
              value: id,
              name: `${formatReceiptNumber(number)}　${excerpt(words, WORDS)}`,
            }))}
            value={draft.into?.id}
            onChange={(id) => change({ into: shown.find((one) => one.id === id) })}
          />
        ) : list.isError ? (
          <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Skeleton shape="rows" count={3} />
        ) : list.hasNextPage ? null : (
          <View className="small muted">没有找到在办的件，请换个编号或词再找。</View>
        )}
        {list.hasNextPage ? (
          <Button look="plain" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            再看后面的
          </Button>
        ) : null}
      </Field>
    </>
  )
}

/** The chosen one stays in sight, whatever is looked for next. */
function withChosen(found: readonly InboxItem[], chosen: Into | undefined): Into[] {
  const items = found.map(({ id, number, excerpt: words }) => ({ id, number, excerpt: words }))
  return chosen === undefined || items.some(({ id }) => id === chosen.id) ? items : [chosen, ...items]
}
