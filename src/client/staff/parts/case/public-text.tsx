import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { PUBLICATION_NAMES } from '@/contract/suggestion/publication'
import { Card, Heading, moment, Tag } from '../../../ui'

/** What everyone may read of a case, beside the words of the resident that they may not. */
export function PublicText({ view: { publication, publicText } }: { view: DeskView }) {
  if (!publicText) return null
  const { text, answer, at, supporters, reported } = publicText
  const shown = publication === 'published'
  return (
    <Card className="desk-outcome">
      <View className="desk-tags">
        <Heading>{shown ? '公开的文字' : '公开过的文字'}</Heading>
        {reported > 0 ? <Tag tone="warn" icon="alert">{`${reported} 人举报`}</Tag> : null}
        {shown ? null : <Tag icon="lock">{PUBLICATION_NAMES[publication]}</Tag>}
      </View>
      <View className={shown ? 'pre' : 'pre muted'}>{text}</View>
      {answer === undefined ? null : (
        <>
          <View className="small muted">公开的答复</View>
          <View className={shown ? 'pre' : 'pre muted'}>{answer}</View>
        </>
      )}
      <View className="small muted">{`${moment(at)} 公开，${supporters} 人附议`}</View>
    </Card>
  )
}
