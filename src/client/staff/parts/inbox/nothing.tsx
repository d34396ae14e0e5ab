import { excerpt } from '@/contract/text'
import type { InboxFilter } from '@/contract/desk/inbox'

import { Empty } from '../../../ui'
import { EVERYTHING } from './narrow'
import type { InboxState } from './use-inbox'

/** Characters of what was looked for that are said again. */
const SHOWN = 20

/** What it means that a list is empty. */
const MEANING: Record<InboxFilter, { title: string; text: string }> = {
  open: { title: '没有要办的', text: '居民投进意见箱的，会出现在这里。' },
  new: { title: '没有待受理的', text: '新投进来的都已经联系过居民了。' },
  dueSoon: { title: '没有快到期的', text: '一个工作日以内没有要联系或答复的。' },
  overdue: { title: '没有超期的', text: '每一件都还在期限以内。' },
  answered: { title: '没有等评价的', text: '答复发出后，居民评价前，会在这里。' },
  closed: { title: '还没有结案的', text: '居民评价过的，答复满 15 天没有评价的，不予受理和撤回的，都会在这里。' },
}

export function Nothing({ inbox }: { inbox: InboxState }) {
  const { search, filter, mine, narrowed } = inbox
  if (search !== '') {
    return (
      <Empty
        title={`没有找到「${excerpt(search, SHOWN)}」`}
        text="编号、意见里的文字、地点都可以找，换个词试试。"
        action={{ words: '清除搜索', onPress: () => inbox.type('') }}
      />
    )
  }
  if (narrowed > 0) {
    return (
      <Empty
        title="这样筛选没有"
        text="去掉一两项再看看。"
        action={{ words: '看全部', onPress: () => inbox.setNarrow(EVERYTHING) }}
      />
    )
  }
  if (!mine) return <Empty {...MEANING[filter]} />
  return (
    <Empty
      title="这里没有您的"
      text="「只看我的」开着，只列分给您的，和没有分派、最后一步是您办的。"
      action={{ words: '看全部', onPress: () => inbox.setMine(false) }}
    />
  )
}
