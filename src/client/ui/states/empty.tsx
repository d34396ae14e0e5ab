import { View } from '@tarojs/components'
import { Box } from '../box'
import { Button } from '../button/button'
import './states.scss'

interface EmptyProps {
  /** One sentence: what would be here. */
  title: string
  /** What to do next. */
  text?: string
  action?: { words: string; onPress: () => void }
  /** Another way on, below it. */
  other?: { words: string; onPress: () => void }
}

/** Nothing here yet: the box, one sentence, one button. */
export function Empty({ title, text, action, other }: EmptyProps) {
  return (
    <View className="state">
      <Box className="state-box" />
      <View className="state-title">{title}</View>
      {text === undefined ? null : <View className="state-text">{text}</View>}
      {action ? <Button onPress={action.onPress}>{action.words}</Button> : null}
      {other ? (
        <Button look="second" onPress={other.onPress}>
          {other.words}
        </Button>
      ) : null}
    </View>
  )
}
