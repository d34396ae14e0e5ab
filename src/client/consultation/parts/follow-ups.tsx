import { View } from '@tarojs/components'
import type { ConsultationView } from '@/contract/consultation/view'
import { Card, day, Heading, Photos, Timeline } from '../../ui'

/** What was done after the result, with dates and photos. */
export function FollowUps({ followUps }: Pick<ConsultationView, 'followUps'>) {
  if (followUps.length === 0) return null
  return (
    <View className="stack">
      <Heading>后来做了什么</Heading>
      <Card>
        <Timeline
          steps={followUps.map(({ at, text, photos }, index) => ({
            key: `${at}-${index}`,
            when: 'past',
            title: day(at),
            children: (
              <View className="stack">
                <View className="pre">{text}</View>
                <Photos photos={photos} label="落实的照片" />
              </View>
            ),
          }))}
        />
      </Card>
    </View>
  )
}
