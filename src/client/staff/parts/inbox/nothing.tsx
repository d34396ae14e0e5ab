import type { InboxFilter } from '@/contract/desk/view'
import { Empty } from '../../../ui'

/** What it means that a list is empty. */
const MEANING: Record<InboxFilter, { title: string; text: string }> = {
  open: { title: '没有要办的', text: '居民投进意见箱的，会出现在这里。' },
  new: { title: '没有待受理的', text: '新投进来的都已经联系过居民了。' },
  dueSoon: { title: '没有快到期的', text: '一个工作日以内没有要联系或答复的。' },
  overdue: { title: '没有超期的', text: '每一件都还在期限以内。' },
  answered: { title: '没有等评价的', text: '答复发出后，居民评价前，会在这里。' },
  closed: { title: '还没有结案的', text: '居民评价过的，答复满 15 天没有评价的，不予受理和撤回的，都会在这里。' },
}

export function Nothing({ filter, mine, onAll }: { filter: InboxFilter; mine: boolean; onAll: () => void }) {
  if (!mine) return <Empty {...MEANING[filter]} />
  return (
    <Empty
      title="这里没有您经手的"
      text="「只看我的」开着，只列最后一步是您办的。"
      action={{ words: '看全部', onPress: onAll }}
    />
  )
}
