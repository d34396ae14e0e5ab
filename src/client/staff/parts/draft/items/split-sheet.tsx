import { View } from '@tarojs/components'
import { Notice, Sheet, Tap } from '../../../../ui'
import { piecesOf } from './arrange'

interface SplitSheetProps {
  text: string
  onSplit: (place: number) => void
  onClose: () => void
}

/** Where a clause is cut in two: one taps what the second is to begin with. No cursor is needed, nor a mouse. */
export function SplitSheet({ text, onSplit, onClose }: SplitSheetProps) {
  const pieces = piecesOf(text)
  const places = pieces.map((_, index) => pieces.slice(0, index).join('').length)
  return (
    <Sheet open title="从哪里起另成一条" onClose={onClose}>
      {pieces.length < 2 ? (
        <Notice>这一条只有一句话，没有可以拆开的地方。</Notice>
      ) : (
        pieces.map((piece, index) =>
          index === 0 ? (
            <View key={index} className="split-first ink-2">
              {piece}
            </View>
          ) : (
            <Tap
              key={index}
              className="split-piece"
              label={`从「${piece.trim()}」起另成一条`}
              onPress={() => onSplit(places[index] ?? 0)}
            >
              {piece.trim()}
            </Tap>
          ),
        )
      )}
    </Sheet>
  )
}
