import { View } from '@tarojs/components'
import type { Endless } from '../../cloud/use-endless'
import { Announce } from '../announce'
import { Button } from '../button/button'
import { Notice } from './notice'
import { whyNot } from './why-not'

interface ListEndProps {
  list: Endless
  /** What `useEndless` gave. */
  more: () => void
  words?: string
}

/** The end of a list: the way to what comes after, and why that did not come. */
export function ListEnd({ list, more, words = '看更早的' }: ListEndProps) {
  if (!list.hasNextPage) return null
  const failed = list.isFetchNextPageError
  return (
    <View className="stack">
      {failed ? <Notice tone="late">{`后面的没能打开。${wayOn(list.error)}`}</Notice> : null}
      <Announce>{list.isFetchingNextPage ? '正在打开后面的' : ''}</Announce>
      <Button look="soft" busy={list.isFetchingNextPage} onPress={more}>
        {failed ? '再试一次' : words}
      </Button>
    </View>
  )
}

/** What to do about it, in a sentence. */
export function wayOn(error: unknown): string {
  return `${whyNot(error)}。`
}
