import { useState } from 'react'
import { View } from '@tarojs/components'
import { CHANNEL_NAMES } from '@/contract/suggestion/vocabulary'
import { Button, Icon, Sheet, Tap } from '../../../ui'
import { Toggle } from '../toggle'
import { useWide } from '../wide'
import type { Selection } from '../selection/use-selection'
import { EVERYTHING } from './narrow'
import { NarrowFields } from './narrow-fields'
import { SearchField } from './search-field'
import type { InboxState } from './use-inbox'

/** How to find and how to choose: search, filters, selection. */
export function Tools({ inbox, selection }: { inbox: InboxState; selection: Selection }) {
  const [open, setOpen] = useState(false)
  const wide = useWide()
  const { search, narrowed, setNarrow } = inbox
  const close = () => setOpen(false)
  const end = (
    <View className="row">
      <Button look="second" grow disabled={narrowed === 0} onPress={() => setNarrow(EVERYTHING)}>
        清除
      </Button>
      <Button look={wide ? 'second' : 'main'} grow onPress={close}>
        {wide ? '收起' : '看这些'}
      </Button>
    </View>
  )
  return (
    <>
      <View className="inbox-tools">
        <View className="grow">
          <SearchField inbox={inbox} />
        </View>
        {search === '' ? (
          <Tap
            className="inbox-tool"
            label={narrowed ? `筛选，已选 ${narrowed} 项` : '筛选'}
            expanded={open}
            onPress={() => setOpen(!open)}
          >
            筛选
            {narrowed ? <View className="inbox-tool-count">{narrowed}</View> : <Icon name="down" size={16} />}
          </Tap>
        ) : null}
        <Toggle on={selection.on} onChange={selection.begin}>
          多选
        </Toggle>
      </View>
      {wide ? (
        open && search === '' ? (
          <View className="inbox-narrow-inline">
            <NarrowFields inbox={inbox} />
            {end}
          </View>
        ) : null
      ) : (
        <Sheet open={open} title="筛选" onClose={close}>
          <NarrowFields inbox={inbox} />
          {end}
        </Sheet>
      )}
      {search === '' ? <Chosen inbox={inbox} /> : null}
    </>
  )
}

/** What is filtered by, each to be taken away. */
function Chosen({ inbox: { narrow, setNarrow, narrowed, heading } }: { inbox: InboxState }) {
  if (narrowed === 0) return null
  const { topic, channel, place } = narrow
  const name = heading?.topics?.find(({ id }) => id === topic)?.name ?? '所选事项'
  return (
    <View className="inbox-chosen">
      {topic === undefined ? null : chip(name, () => setNarrow({ ...narrow, topic: undefined }))}
      {channel === undefined ? null : chip(CHANNEL_NAMES[channel], () => setNarrow({ ...narrow, channel: undefined }))}
      {place.trim() === '' ? null : chip(place.trim(), () => setNarrow({ ...narrow, place: '' }))}
    </View>
  )

  function chip(words: string, onPress: () => void) {
    return (
      <Tap className="inbox-chip" label={`不再只看${words}`} onPress={onPress}>
        <View className="inbox-chip-words">{words}</View>
        <Icon name="close" size={14} />
      </Tap>
    )
  }
}
