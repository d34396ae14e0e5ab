import { useShareAppMessage } from '@tarojs/taro'
import card from '../art/card.png'

/**
 * What is sent when somebody shares the page; its `index.config.ts` says `enableShareAppMessage`. With a picture of its own:
 * WeChat would take what is on the screen just then, of whatever somebody wrote there.
 * @param about asked for when it is shared; without a title WeChat takes the product's name
 */
export function useShare(about: () => { title?: string; path: string }): void {
  useShareAppMessage(() => ({ ...about(), imageUrl: card }))
}
