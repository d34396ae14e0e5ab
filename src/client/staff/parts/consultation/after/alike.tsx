import { useState } from 'react'
import { View } from '@tarojs/components'
import { alikeOpinions, mergeOpinions } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'
import { useAct, useCall } from '../../../../cloud'
import { Button, FieldError, Heading } from '../../../../ui'
import { Answer } from './answer'
import { inShort, problemWords } from './words'

interface AlikeProps {
  consultationId: string
  group: GroupView
  onMerged: (lead: GroupView) => void
}

/** So many stand there at first, so that the form below stays near. */
const FEW = 2

/** Groups that perhaps say the same; a tap puts one into this. One that has its answer takes this in instead. */
export function Alike({ consultationId: id, group, onMerged }: AlikeProps) {
  const alike = useCall(alikeOpinions, { id, groupId: group.id })
  const [pressed, setPressed] = useState<string>()
  const [shown, setShown] = useState(FEW)
  const merge = useAct(mergeOpinions, { onSuccess: onMerged })
  const items = alike.data?.items ?? []
  if (items.length === 0) return null

  function mergeWith(other: GroupView) {
    setPressed(other.id)
    const [into, from] = other.verdict !== undefined && group.verdict === undefined ? [other, group] : [group, other]
    merge.mutate({ id, into: into.id, groupIds: [from.id] })
  }
  return (
    <View className="alike">
      <Heading level={3}>相似的意见</Heading>
      {items.slice(0, shown).map((other) => (
        <View key={other.id} className="alike-one">
          <View className="grow stack">
            <View className="pre">{`${other.supporters ?? '几'} 人：${other.wording}`}</View>
            <Answer group={other} />
          </View>
          <Button
            look="soft"
            label={`并到一组，${inShort(other.wording)}`}
            busy={merge.isPending && pressed === other.id}
            onPress={() => mergeWith(other)}
          >
            并到一组
          </Button>
        </View>
      ))}
      {items.length > shown ? (
        <Button look="plain" onPress={() => setShown(items.length)}>
          {`再看 ${items.length - shown} 组相似的`}
        </Button>
      ) : null}
      {merge.error ? <FieldError>{problemWords(merge.error)}</FieldError> : null}
    </View>
  )
}
