import { viewOf } from '../pages'
import type { Instance, PageView } from '../page-view'
import { fail } from '../report'

interface Options {
  thresholds?: number[]
  initialRatio?: number
}
interface Margins {
  left?: number
  top?: number
  right?: number
  bottom?: number
}
type Listener = (status: object) => void

const KNOWN = ['thresholds', 'initialRatio']
/** WeChat takes every selector; ours are all ids. */
const ID = /^#([\w-]+)$/

/**
 * `wx.createIntersectionObserver`, of a page and against the window. A hidden page hears nothing, and it tells only what it has not told: first when the
 * ratio is not `initialRatio`, then whenever a threshold was crossed.
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createIntersectionObserver.html
 */
export function intersectionObserver(page: Instance, options: Options = {}): PageObserver {
  const view = viewOf(page)
  if (!view) fail('wx.createIntersectionObserver', 'is known to the host of pages that are open only')
  const unknown = Object.keys(options).filter((name) => !KNOWN.includes(name))
  if (unknown.length > 0) fail('wx.createIntersectionObserver', `${unknown.join()} is not known to the host`)
  return new PageObserver(view, options)
}

class PageObserver {
  private margin: string | undefined
  private readonly observers: IntersectionObserver[] = []

  constructor(
    private readonly view: PageView | undefined,
    private readonly options: Options,
  ) {}

  relativeTo(): this {
    fail('IntersectionObserver.relativeTo', 'is not known to the host')
    return this
  }

  relativeToViewport({ top = 0, right = 0, bottom = 0, left = 0 }: Margins = {}): this {
    this.margin = `${top}px ${right}px ${bottom}px ${left}px`
    return this
  }

  /** Of a node that is not on the page by now nothing is ever told, as in WeChat. */
  observe(selector: string, listener: Listener): void {
    const { view, margin } = this
    const [, id] = ID.exec(selector) ?? []
    if (id === undefined) return void fail('IntersectionObserver.observe', `${selector} is not known to the host`)
    if (margin === undefined) return void fail('IntersectionObserver.observe', 'relative to what was not said')
    // Inside components it does not see, in WeChat neither.
    const node = view?.instance._$?.getShadowRoot()?.querySelector(selector)?.getBackendElement()
    if (!(node instanceof Element)) return
    const { thresholds = [0], initialRatio = 0 } = this.options
    let told = initialRatio
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const { intersectionRatio: ratio } = entry
          if (isHidden(view) || !thresholds.some((one) => crosses(told, ratio, one))) continue
          told = ratio
          listener(statusOf(id, entry))
        }
      },
      { rootMargin: margin, threshold: thresholds },
    )
    observer.observe(node)
    this.observers.push(observer)
  }

  disconnect(): void {
    for (const observer of this.observers.splice(0)) observer.disconnect()
  }
}

const isHidden = (view: PageView | undefined): boolean =>
  view?.isGone !== false || view.element.style.display === 'none'

/** Between nothing and something of it, or over a threshold. */
function crosses(before: number, now: number, threshold: number): boolean {
  return before !== now && Math.min(before, now) <= threshold && Math.max(before, now) >= threshold
}

function statusOf(id: string, entry: IntersectionObserverEntry): object {
  const { intersectionRatio, boundingClientRect, intersectionRect, rootBounds, time } = entry
  return {
    id,
    intersectionRatio,
    boundingClientRect: boundingClientRect.toJSON() as object,
    intersectionRect: intersectionRect.toJSON() as object,
    relativeRect: rootBounds?.toJSON() as object,
    time,
  }
}
