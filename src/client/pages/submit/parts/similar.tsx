import { View } from '@tarojs/components'
import { aria, Card, Echo, Heading, Support } from '../../../ui'
import type { SubmitForm } from './use-submit-form'
import { useSimilar } from './use-similar'

interface SimilarProps {
  form: SubmitForm
  workstationId: string
}

/** What neighbours have said already, to join in with, and what the rules say. It helps, and never stands in the way. */
export function Similar({ form: { draft }, workstationId }: SimilarProps) {
  const { items, policies } = useSimilar(workstationId, draft)
  return (
    <View className="stack" {...aria({ live: 'polite' })}>
      {items.length === 0 ? null : (
        <View className="stack">
          <Heading>有邻居提过相像的事</Heading>
          <View className="small muted">是同一件事，附议就行；不是，接着写。</View>
          {items.map((item) => (
            <Echo key={item.publicId} item={item}>
              <Support item={item} />
            </Echo>
          ))}
        </View>
      )}
      {policies.length === 0 ? null : (
        <View className="stack">
          <Heading>规定怎么说</Heading>
          {policies.map(({ id, title, text, source }) => (
            <Card key={id}>
              <View className="strong">{title}</View>
              <View className="pre">{text}</View>
              <View className="small muted">{source}</View>
            </Card>
          ))}
        </View>
      )}
    </View>
  )
}
