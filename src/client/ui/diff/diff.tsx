import { Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { marked, type Piece } from './marked'
import './diff.scss'

const ROLES = { same: undefined, added: 'insertion', removed: 'deletion' } as const satisfies Record<
  Piece['kind'],
  string | undefined
>

/** A wording with what was changed in it: left out words struck through, new ones underlined on a tint. */
export function Diff({ before, after }: { before: string; after: string }) {
  return (
    <View className="diff pre">
      {marked(before, after).map(({ kind, text }, index) => (
        <Text key={index} className={`diff-${kind}`} {...aria({ role: ROLES[kind] })}>
          {text}
        </Text>
      ))}
    </View>
  )
}
