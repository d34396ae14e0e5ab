import { TaroElement } from '@tarojs/runtime'
import Taro from '@tarojs/taro'

/**
 * Tells whether an element is in the window or near it: when it comes near, and when it is far again.
 * @param element what the ref of a View holds
 * @param distance how far above and below the window is near, in px
 * @param taken whether it is taken to be near until it is told otherwise
 * @param tell also hears how high it is, in px
 * @returns ends it
 */
export function watchNear(
  element: unknown,
  distance: number,
  taken: boolean,
  tell: (near: boolean, height: number) => void,
): () => void {
  let observer: Taro.IntersectionObserver | undefined
  let ended = false
  // WeChat finds only what is drawn by then.
  Taro.nextTick(() => {
    // The page it is on, which need not be the one on top.
    const page = element instanceof TaroElement && element._root?.ctx
    if (ended || !page) return
    // WeChat says at first only what differs from this, so that what was never near is told of too.
    observer = Taro.createIntersectionObserver(page, { initialRatio: taken ? 1 : 0 }).relativeToViewport({
      top: distance,
      bottom: distance,
    })
    observer.observe(`#${element.uid}`, ({ intersectionRatio = 0, boundingClientRect }) =>
      tell(intersectionRatio > 0, boundingClientRect?.height ?? 0),
    )
  })
  return () => {
    ended = true
    observer?.disconnect()
  }
}
