import { View } from '@tarojs/components'
import { LASTING_TOPICS } from '@/contract/settings/actions'
import { Button, Field, FieldError, TextInput } from '../../../ui'
import { Toggle } from '../../../staff/parts/toggle'
import '../../parts/manage.scss'
import type { TypedTopic } from './use-settings-form'

const ROOM = 30

interface TopicsProps {
  topics: TypedTopic[]
  errors: Record<string, string>
  onChange: (topics: TypedTopic[]) => void
}

/** The topics residents choose from. One that was used is retired, not deleted; one that was never saved just goes. */
export function Topics({ topics, errors, onChange }: TopicsProps) {
  const put = (at: number, topic: TypedTopic) => onChange(topics.map((one, index) => (index === at ? topic : one)))
  return (
    <View className="stack">
      {errors.topics === undefined ? null : <FieldError>{errors.topics}</FieldError>}
      {topics.map((topic, at) => (
        <Field
          key={topic.id ?? `new-${at}`}
          name={`topics.${at}.name`}
          error={errors[`topics.${at}.name`] ?? errors[`topics.${at}.retired`]}
        >
          <View className="row">
            <View className="grow">
              <TextInput
                label={`第 ${at + 1} 个事项`}
                placeholder="事项的名称，最多 8 个字"
                max={ROOM}
                value={topic.name}
                onChange={(name) => put(at, { ...topic, name })}
              />
            </View>
            <End
              topic={topic}
              onChange={(changed) => put(at, changed)}
              onRemove={() => onChange(without(topics, at))}
            />
          </View>
        </Field>
      ))}
      <Button look="soft" icon="plus" onPress={() => onChange([...topics, { name: '', retired: false }])}>
        加一个事项
      </Button>
    </View>
  )
}

function End({
  topic,
  onChange,
  onRemove,
}: {
  topic: TypedTopic
  onChange: (topic: TypedTopic) => void
  onRemove: () => void
}) {
  if (topic.id === undefined) {
    return (
      <Button look="plain" onPress={onRemove}>
        不加了
      </Button>
    )
  }
  if (LASTING_TOPICS.includes(topic.id)) return <View className="small muted nowrap">一直在用</View>
  return (
    <Toggle on={!topic.retired} label={`${topic.name}在用`} onChange={(on) => onChange({ ...topic, retired: !on })}>
      {topic.retired ? '已停用' : '在用'}
    </Toggle>
  )
}

function without<T>(items: T[], at: number): T[] {
  return items.filter((_, index) => index !== at)
}
