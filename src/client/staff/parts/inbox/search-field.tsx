import { View } from '@tarojs/components'
import { SEARCH_TEXT } from '@/contract/desk/search'
import { Icon, Tap, TextInput } from '../../../ui'
import type { InboxState } from './use-inbox'

/** Where the search stands, so that the focus can be sent there. */
export const SEARCH_FIELD = 'inbox-search'

/** Looks for a case on the whole desk by its number, its words or its place. */
export function SearchField({ inbox }: { inbox: InboxState }) {
  const { typed, type } = inbox
  return (
    <View id={SEARCH_FIELD} className="inbox-search">
      <Icon name="search" size={18} />
      <TextInput label="搜索" placeholder="编号、文字、地点" value={typed} max={SEARCH_TEXT.max} onChange={type} />
      {typed === '' ? null : (
        <Tap className="inbox-search-clear" label="清除搜索" onPress={() => type('')}>
          <Icon name="close" size={18} />
        </Tap>
      )}
    </View>
  )
}
