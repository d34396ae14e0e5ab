import { View } from '@tarojs/components'
import { CHANNEL_NAMES } from '@/contract/suggestion/vocabulary'
import { SEARCH_TEXT } from '@/contract/desk/search'
import { Choice, Field, TextInput } from '../../../ui'
import type { Narrow } from './narrow'
import type { InboxState } from './use-inbox'

const ANY = 'any'

/** Topic, channel and place; only those there are cases of, with how many. */
export function NarrowFields({ inbox }: { inbox: InboxState }) {
  const { narrow, setNarrow, heading } = inbox
  const topics = heading?.topics ?? []
  const channels = heading?.channels ?? []
  const change = (part: Partial<Narrow>) => setNarrow((before) => ({ ...before, ...part }))
  return (
    <View className="inbox-narrow">
      <Field name="topic" label="事项">
        <Choice
          label="事项"
          options={[
            { value: ANY, name: '全部' },
            ...topics.map(({ id, name, count }) => ({ value: id, name: `${name} ${count}` })),
          ]}
          value={narrow.topic ?? ANY}
          onChange={(topic) => change({ topic: topic === ANY ? undefined : topic })}
        />
      </Field>
      <Field name="channel" label="来源">
        <Choice
          label="来源"
          options={[
            { value: ANY, name: '全部' },
            ...channels.map(({ id, count }) => ({ value: id, name: `${CHANNEL_NAMES[id]} ${count}` })),
          ]}
          value={narrow.channel ?? ANY}
          onChange={(channel) => change({ channel: channel === ANY ? undefined : channel })}
        />
      </Field>
      <Field name="place" label="地点" hint="写一部分就行">
        <TextInput
          label="地点"
          placeholder="例如：3 号楼"
          max={SEARCH_TEXT.max}
          value={narrow.place}
          onChange={(place) => change({ place })}
        />
      </Field>
    </View>
  )
}
